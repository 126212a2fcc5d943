package org.fengqiao.platform.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code ./fengqiao read}: stories from a file or a pipe, a line of JSON for each, without a server or a database. Texts of the terminal go to
 * its error stream, so that the other can be piped on.
 */
public final class ReadCommand {

    private static final int REFUSED = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream terminal;
    private final LocalDate today;
    private final Path here;

    /** @param here where the person stands: file names are meant from there */
    public ReadCommand(InputStream in, PrintStream out, PrintStream terminal, LocalDate today, Path here) {
        this.in = in;
        this.out = out;
        this.terminal = terminal;
        this.today = today;
        this.here = here;
    }

    /** Zero when every story was read. */
    public int run(List<String> arguments) {
        return switch (ReadArguments.of(arguments)) {
            case ReadArguments.Wrong(var key, var word) -> {
                terminal.println(TerminalTexts.text(key, word));
                terminal.println(TerminalTexts.text("usage"));
                yield REFUSED;
            }
            case ReadArguments.Right right -> run(right);
        };
    }

    private int run(ReadArguments.Right arguments) {
        var path = here.resolve(arguments.source());
        var asOf = arguments.asOf();
        try {
            if (arguments.mode() == ReadArguments.Mode.MEASURE) {
                return new MeasureCommand(out, terminal, asOf == null ? today : asOf).run(path);
            }
            var stdin = arguments.source().equals(ReadArguments.STDIN);
            if (!stdin && !Files.isReadable(path)) {
                terminal.println(TerminalTexts.text("not-readable", arguments.source()));
                return REFUSED;
            }
            try (var stories = new BufferedReader(
                    new InputStreamReader(stdin ? in : Files.newInputStream(path), StandardCharsets.UTF_8))) {
                var source = StorySource.of(stories, arguments.source());
                var explaining = arguments.mode() == ReadArguments.Mode.EXPLAIN;
                return new ReadingRun(out, terminal, asOf, today, explaining).read(source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
