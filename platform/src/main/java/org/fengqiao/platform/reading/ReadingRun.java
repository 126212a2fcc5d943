package org.fengqiao.platform.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads all stories of a source in their order (逐条识别), several at a time, and says on the terminal how far it is. */
final class ReadingRun {

    private static final int AT_A_TIME = 1_000;
    private static final int REPORT_EVERY = 10_000;
    private static final double SECOND = 1e9;

    private final PrintStream out;
    private final PrintStream terminal;
    private final @Nullable LocalDate asOf;
    private final LocalDate today;
    private final boolean explaining;
    private final Readings readings = new Readings();
    private final JsonMapper json = JsonMapper.shared();

    ReadingRun(PrintStream out, PrintStream terminal, @Nullable LocalDate asOf, LocalDate today, boolean explaining) {
        this.out = out;
        this.terminal = terminal;
        this.asOf = asOf;
        this.today = today;
        this.explaining = explaining;
    }

    /** Zero when every line was a story. */
    int read(StorySource source) throws IOException {
        var begun = System.nanoTime();
        var read = 0;
        var refused = 0;
        for (var next = source.next(AT_A_TIME); !next.isEmpty(); next = source.next(AT_A_TIME)) {
            for (var written : next.parallelStream().map(this::written).toList()) {
                if (written.isEmpty()) {
                    refused++;
                } else {
                    out.println(written);
                }
            }
            refuse(next);
            read += next.size();
            if (read % REPORT_EVERY == 0) {
                report("progress", read, begun);
            }
        }
        out.flush();
        if (read > REPORT_EVERY) {
            report("done", read, begun);
        }
        return refused == 0 ? 0 : 1;
    }

    private String written(StorySource.Line line) {
        return switch (line) {
            case StorySource.Line.NoStory _ -> "";
            case StorySource.Line.Story(var id, var text) -> {
                var reading = readings.read(id, text, asOf, today);
                yield explaining ? Explanation.of(reading, text) : json.writeValueAsString(reading);
            }
        };
    }

    private void refuse(Iterable<StorySource.Line> lines) {
        for (var line : lines) {
            if (line instanceof StorySource.Line.NoStory(var number)) {
                terminal.println(TerminalTexts.text("no-story", number));
            }
        }
    }

    private void report(String key, int read, long begun) {
        var seconds = Math.max(1e-3, (System.nanoTime() - begun) / SECOND);
        terminal.println(TerminalTexts.text(key, read, Math.round(seconds), Math.round(read / seconds)));
    }
}
