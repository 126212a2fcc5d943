package org.fengqiao.platform.file;

import java.util.Locale;

/** On which side of the wall a file lies (访问级别). */
public enum Access {
    /** 公开: anyone may read it. */
    PUBLIC,
    /** 案卷: whoever may see the case, as far as the module that holds it says. */
    CASE,
    /** 受保护: said or written to settle; its key and its table are not those of the others. */
    PRIVILEGED;

    String table() {
        return this == PRIVILEGED ? "file.stored_file_privileged" : "file.stored_file";
    }

    /** The folder of the home, which is also the name of the key. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
