package org.fengqiao.platform.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.fengqiao.narrative.Reader;
import org.fengqiao.narrative.measure.LabeledStory;
import org.fengqiao.narrative.measure.MarkedStories;
import org.fengqiao.narrative.measure.Measurement;
import org.fengqiao.narrative.measure.Yardstick;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./fengqiao read --measure}: how well labeled stories are read. A file of lines of JSON with {@code gold}, a file of marked stories, or
 * a folder of judgments with the labels of a competition.
 */
final class MeasureCommand {

    private static final String MARKED = ".txt";
    private static final String JSON_LINES = ".jsonl";

    private final PrintStream out;
    private final PrintStream terminal;
    private final LocalDate asOf;

    MeasureCommand(PrintStream out, PrintStream terminal, LocalDate asOf) {
        this.out = out;
        this.terminal = terminal;
        this.asOf = asOf;
    }

    int run(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return judgments(path);
        }
        if (!Files.isReadable(path)) {
            terminal.println(TerminalTexts.text("not-readable", path));
            return 2;
        }
        var stories = path.toString().endsWith(MARKED)
                ? MarkedStories.read(Files.readAllLines(path))
                : accounts(Files.readAllLines(path));
        var measured = Measurement.of(Reader.shared(), stories, asOf);
        out.println(measured.totals());
        out.println(measured.perCode());
        measured.misses().forEach(out::println);
        out.println();
        out.println(measured.questions());
        return 0;
    }

    private static List<LabeledStory> accounts(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(JsonMapper.shared()::readTree)
                .map(GoldJson::story)
                .toList();
    }

    private int judgments(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(JSON_LINES))
                    .sorted()
                    .toList()) {
                var yardstick = new Yardstick(Reader.shared(), asOf);
                for (var line : Files.readAllLines(file)) {
                    JsonMapper.shared().readTree(line).path("sentences").forEach(sentence -> add(yardstick, sentence));
                }
                out.println(file.getFileName());
                out.println(yardstick.table());
            }
        }
        return 0;
    }

    private static void add(Yardstick yardstick, JsonNode sentence) {
        var labels = EnumSet.noneOf(Yardstick.Label.class);
        for (var label : Yardstick.Label.values()) {
            sentence.path("labels").forEach(written -> {
                if (written.asString().equals(label.name())) {
                    labels.add(label);
                }
            });
        }
        yardstick.add(sentence.path("text").asString(), labels);
    }
}
