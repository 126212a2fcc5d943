package org.fengqiao.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How large the reader wants the text (字号), kept on the device. */
public enum TextSize {
    /** 标准. */
    STANDARD,
    /** 大. */
    LARGE,
    /** 特大, the elder edition's. */
    EXTRA;

    static TextSize of(@Nullable String cookie) {
        for (var size : values()) {
            if (size.code().equals(cookie)) {
                return size;
            }
        }
        return STANDARD;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
