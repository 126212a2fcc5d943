package org.fengqiao.platform.demonstration;

import java.io.PrintStream;
import java.time.LocalDate;

/** Tells on the terminal what happens (时间线): a line a step, with the demonstration's own day. */
final class Timeline {

    private final PrintStream terminal;

    Timeline(PrintStream terminal) {
        this.terminal = terminal;
    }

    void title(String words) {
        terminal.println();
        terminal.println("== " + words + " ==");
    }

    void tell(LocalDate day, String who, String what) {
        terminal.println("  %s  %s：%s".formatted(day, who, what));
    }

    void say(String words) {
        terminal.println(words);
    }
}
