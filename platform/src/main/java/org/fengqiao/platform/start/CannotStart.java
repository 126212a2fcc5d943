package org.fengqiao.platform.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Why the platform cannot start (无法启动): one sentence for the person at the terminal, and no stack trace. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String key, @Nullable Object... arguments) {
        super(text(key, arguments));
    }

    /** The refusal of a word that is no verb of the launcher. */
    public static CannotStart unknownVerb(String word) {
        return new CannotStart("verb-unknown", word);
    }

    /** The texts of the terminal; they are needed before anything else is. */
    public static String text(String key, @Nullable Object... arguments) {
        var texts = ResourceBundle.getBundle("org.fengqiao.platform.start.texts", Locale.ROOT);
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
