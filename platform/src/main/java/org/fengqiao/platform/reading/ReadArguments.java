package org.fengqiao.platform.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code ./fengqiao read}. */
sealed interface ReadArguments {

    /** The standard input instead of a file. */
    String STDIN = "-";

    /** What is done with the stories. */
    enum Mode {
        /** 每条陈述输出一行 JSON. */
        JSON,
        /** 把识别到的词标在原文里. */
        EXPLAIN,
        /** 与标注比较. */
        MEASURE
    }

    record Right(String source, Mode mode, @Nullable LocalDate asOf) implements ReadArguments {}

    /** @param key the text that says what is wrong with the word */
    record Wrong(String key, String word) implements ReadArguments {}

    static ReadArguments of(List<String> arguments) {
        String source = null;
        var mode = Mode.JSON;
        LocalDate asOf = null;
        for (var i = 0; i < arguments.size(); i++) {
            var word = arguments.get(i);
            switch (word) {
                case "--explain" -> mode = Mode.EXPLAIN;
                case "--measure" -> mode = Mode.MEASURE;
                case "--asOf", "--as-of" -> {
                    var day = i + 1 < arguments.size() ? arguments.get(++i) : "";
                    asOf = ReadingController.day(day).orElse(null);
                    if (asOf == null) {
                        return new Wrong("not-a-day", day);
                    }
                }
                case String option
                when option.startsWith("--") -> {
                    return new Wrong("unknown-option", option);
                }
                case String file -> {
                    if (source != null) {
                        return new Wrong("one-file-only", file);
                    }
                    source = file;
                }
            }
        }
        return source == null ? new Wrong("file-not-named", "") : new Right(source, mode, asOf);
    }
}
