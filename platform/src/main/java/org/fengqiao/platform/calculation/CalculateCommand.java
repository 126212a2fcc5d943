package org.fengqiao.platform.calculation;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code calculate FILE|-} (离线计算): one document, or one on each line; an answer line for each, progress beside. Neither a database nor Spring is
 * started.
 */
public final class CalculateCommand {

    private static final int LINES_BETWEEN_REPORTS = 1000;
    private static final int BUFFER = 1 << 16;
    private static final int BATCH = 500;

    private final Calculator calculator = new Calculator(Rulebook.builtIn());
    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;
    private int answered;
    private int refused;

    CalculateCommand(PrintStream out, PrintStream err, LocalDate today) {
        this.out = out;
        this.err = err;
        this.today = today;
    }

    /**
     * Answers 0 if every document was answered, 1 if some were refused, 2 if there was nothing to read.
     *
     * @param standardInput read where the file is named {@code -}
     * @param from where a file's name is meant from
     */
    public static int run(List<String> arguments, InputStream standardInput, Path from, Clock clock) {
        var out = new PrintStream(new BufferedOutputStream(System.out, BUFFER), false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.size() != 1) {
            err.println("用法 Usage: ./fengqiao calculate FILE|-");
            return 2;
        }
        var command = new CalculateCommand(out, err, Days.of(clock.instant()));
        var file = arguments.getFirst();
        try (var in = file.equals("-") ? standardInput : Files.newInputStream(from.resolve(file))) {
            return command.run(in);
        } catch (NoSuchFileException _) {
            err.println("没有这个文件：" + file + "。There is no such file.");
            return 2;
        } catch (IOException unreadable) {
            err.println("读不了：" + file + "（" + unreadable.getMessage() + "）。It cannot be read.");
            return 2;
        } finally {
            out.flush();
        }
    }

    /** A first line that is a whole document begins a file of lines; otherwise all lines together are one document. */
    int run(InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
        var first = firstWritten(lines);
        if (first == null) {
            err.println("没有内容。There is nothing to read.");
            return 2;
        }
        if (isWhole(first)) {
            answer(first);
            answerEach(lines.lines());
        } else {
            answerTogether(first, lines.lines().toList());
        }
        if (answered + refused > 1) {
            report();
        }
        out.flush();
        return refused == 0 ? 0 : 1;
    }

    private static @Nullable String firstWritten(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line != null && line.isBlank()) {
            line = lines.readLine();
        }
        return line;
    }

    /** Whether a line stands for itself: it opens and closes. */
    private static boolean isWhole(String line) {
        var text = line.strip();
        return text.startsWith("{") && text.endsWith("}");
    }

    /** One document over many lines; or a file of lines of which the first is broken. */
    private void answerTogether(String first, List<String> rest) {
        var together = first + "\n" + String.join("\n", rest);
        if (DocumentReader.isJson(together) || rest.stream().noneMatch(CalculateCommand::isWhole)) {
            answer(together);
        } else {
            answer(first);
            answerEach(rest.stream());
        }
    }

    /** Lines are computed side by side and written in their order. */
    private void answerEach(Stream<String> lines) {
        var batch = new ArrayList<String>(BATCH);
        lines.filter(line -> !line.isBlank()).forEach(line -> {
            batch.add(line);
            if (batch.size() == BATCH) {
                answerAll(batch);
                batch.clear();
            }
        });
        answerAll(batch);
    }

    private void answerAll(List<String> documents) {
        documents.parallelStream().map(this::computed).toList().forEach(this::print);
    }

    private void answer(String document) {
        print(computed(document));
    }

    private record Line(byte[] json, boolean isAnswer) {}

    private Line computed(String document) {
        return switch (calculator.read(document, today)) {
            case Reading.Understood(var understood) -> new Line(calculator.write(Answer.to(understood)), true);
            case Reading.Refused(var refusals, var language) -> new Line(calculator.write(refusals, language), false);
        };
    }

    private void print(Line line) {
        out.write(line.json(), 0, line.json().length);
        out.write('\n');
        answered += line.isAnswer() ? 1 : 0;
        refused += line.isAnswer() ? 0 : 1;
        if ((answered + refused) % LINES_BETWEEN_REPORTS == 0) {
            report();
        }
    }

    private void report() {
        err.println(String.format(Locale.ROOT, "%d 份已算 answered, %d 份退回 refused", answered, refused));
    }
}
