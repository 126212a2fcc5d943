package org.fengqiao.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules that lie beside the classes, one row a rule. A row that cannot be read stops the program: it is ours. */
final class RulebookResources {

    private static final Pattern SOURCE = Pattern.compile("(.+?) arts?\\.([0-9, ()\\-]+).*");

    private RulebookResources() {}

    static List<Period> periods() {
        return rows("periods.tsv", "\t", RulebookResources::period);
    }

    static List<RuleOfLaw> provisions() {
        return rows(
                "provisions.tsv",
                "\t",
                row -> new RuleOfLaw(row[0], 1, row[1], row[2], LocalDate.parse(row[3]), Boolean.parseBoolean(row[4])));
    }

    static List<Parameter> parameters() {
        return rows("parameters.tsv", "\t", RulebookResources::parameter);
    }

    static List<WorkCalendar.ArrangedDay> days() {
        return rows(
                "calendar.csv",
                ",",
                row -> new WorkCalendar.ArrangedDay(
                        LocalDate.parse(row[0]), WorkCalendar.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
    }

    private static Period period(String[] row) {
        var length = row[4].equals("-") ? null : Integer.valueOf(row[4]);
        return new Period(
                rule(row[0], row[7], row[8], row[9]),
                row[1],
                row[2],
                row[3],
                length,
                Period.Unit.valueOf(row[5]),
                Counting.valueOf(row[6]),
                row[10],
                text(row[11]),
                text(row[12]));
    }

    private static RuleOfLaw rule(String id, String source, String from, String verified) {
        var first = source.split(";", 2)[0].trim();
        var matcher = SOURCE.matcher(first);
        return new RuleOfLaw(
                id,
                1,
                matcher.matches() ? matcher.group(1) : first,
                matcher.matches() ? matcher.group(2).trim() : "",
                LocalDate.parse(from),
                Boolean.parseBoolean(verified));
    }

    private static @Nullable String text(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static Parameter parameter(String[] row) {
        return new Parameter(
                row[0],
                row[1],
                LocalDate.parse(row[2]),
                row[3].equals("-") ? null : LocalDate.parse(row[3]),
                Money.ofFen(Long.parseLong(row[4])),
                row[5],
                !row[6].equals("false"),
                row[6].equals("true") || row[6].equals("false") ? null : LocalDate.parse(row[6]));
    }

    private static <T> List<T> rows(String resource, String separator, Function<String[], T> read) {
        try (var in = Objects.requireNonNull(RulebookResources.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> read.apply(line.split(separator, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
