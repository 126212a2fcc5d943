package org.fengqiao.narrative.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words in the shorthand of {@link Words} that are compiled only when they are first needed (迟编译): most rules wait long for their story. */
public final class Late {

    private final String words;
    private volatile @Nullable Pattern pattern;

    public Late(String words) {
        this.words = words;
    }

    public Matcher matcher(CharSequence text) {
        var compiled = pattern;
        if (compiled == null) {
            compiled = Words.pattern(words);
            pattern = compiled;
        }
        return compiled.matcher(text);
    }

    public boolean isIn(CharSequence text) {
        return matcher(text).find();
    }
}
