package org.fengqiao.platform.reading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command (终端文字). */
final class TerminalTexts {

    private TerminalTexts() {}

    static String text(String key, Object... arguments) {
        var texts = ResourceBundle.getBundle("org.fengqiao.platform.reading.texts", Locale.ROOT);
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
