package org.fengqiao.platform.start;

import java.util.Arrays;
import java.util.Locale;

/** What the platform is run for (运行方式). A home made for one is refused for the other. */
enum Mode {
    /** Invented places, people and papers (演示). */
    DEMO,
    /** Real disputes (正式). */
    PRODUCTION;

    static Mode of(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new CannotStart("mode-unknown", text));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
