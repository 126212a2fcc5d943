package org.fengqiao.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules that lie beside the classes, one row a rule. A line {@code # edition 2} begins what the second edition added. A row that cannot be read stops
 * the program: it is ours.
 */
final class RulebookResources {

    private static final Pattern SOURCE = Pattern.compile("(.+?) arts?\\.([0-9, ()\\-]+).*");
    private static final Pattern EDITION = Pattern.compile("# edition ([0-9]+)");

    private RulebookResources() {}

    /** Every edition, the oldest first. */
    static List<RuleRows> editions() {
        var periods = lines("periods.tsv");
        var provisions = lines("provisions.tsv");
        var parameters = lines("parameters.tsv");
        var days = lines("calendar.csv");
        var files = List.of(periods, provisions, parameters, days);
        int newest = files.stream().mapToInt(file -> written(file).size()).max().orElseThrow();
        return IntStream.range(0, newest)
                .mapToObj(edition -> new RuleRows(
                        added(rows(periods, "\t", RulebookResources::period), edition),
                        added(rows(provisions, "\t", RulebookResources::provision), edition),
                        added(rows(parameters, "\t", RulebookResources::parameter), edition),
                        added(rows(days, ",", RulebookResources::day), edition),
                        files.stream()
                                .flatMap(file -> added(written(file), edition).stream())
                                .toList()))
                .toList();
    }

    static List<ProcedureFact> procedures() {
        return rows(
                        lines("procedures.tsv"),
                        "\t",
                        row -> new ProcedureFact(row[0], row[1], row[2], row[3], Boolean.parseBoolean(row[4])))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<String>> written(List<String> lines) {
        return rows(lines, "\n", row -> row[0]);
    }

    private static <T> List<T> added(List<List<T>> byEdition, int edition) {
        return edition < byEdition.size() ? byEdition.get(edition) : List.of();
    }

    /** The rows of each edition; the first line that is no remark names the columns. */
    static <T> List<List<T>> rows(List<String> lines, String separator, Function<String[], T> read) {
        var editions = new ArrayList<List<T>>();
        editions.add(new ArrayList<>());
        boolean named = false;
        for (var line : lines) {
            var edition = EDITION.matcher(line);
            if (edition.matches()) {
                while (editions.size() < Integer.parseInt(edition.group(1))) {
                    editions.add(new ArrayList<>());
                }
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                if (named) {
                    editions.getLast().add(read.apply(line.split(separator, -1)));
                }
                named = true;
            }
        }
        return editions;
    }

    private static RuleOfLaw provision(String[] row) {
        return new RuleOfLaw(
                row[0],
                Integer.parseInt(row[1]),
                row[2],
                row[3],
                LocalDate.parse(row[4]),
                Boolean.parseBoolean(row[5]));
    }

    private static WorkCalendar.ArrangedDay day(String[] row) {
        return new WorkCalendar.ArrangedDay(
                LocalDate.parse(row[0]), WorkCalendar.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
    }

    private static Period period(String[] row) {
        var length = row[4].equals("-") ? null : Integer.valueOf(row[4]);
        return new Period(
                rule(row[0], row[17], row[7], row[8], row[9]),
                row[1],
                row[2],
                row[3],
                length,
                Period.Unit.valueOf(row[5]),
                Counting.valueOf(row[6]),
                row[10],
                text(row[11]),
                text(row[12]),
                Period.Sense.valueOf(row[13]),
                Period.Extending.read(row[14]),
                Period.Moving.valueOf(row[15]),
                row[16].equals("-") ? null : Period.Variant.read(row[16]));
    }

    private static RuleOfLaw rule(String id, String version, String source, String from, String verified) {
        var first = source.split(";", 2)[0].trim();
        var matcher = SOURCE.matcher(first);
        return new RuleOfLaw(
                id,
                Integer.parseInt(version),
                matcher.matches() ? matcher.group(1) : first,
                matcher.matches() ? matcher.group(2).trim() : "",
                LocalDate.parse(from),
                Boolean.parseBoolean(verified));
    }

    private static @Nullable String text(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static Parameter parameter(String[] row) {
        boolean plain = row[6].equals("true") || row[6].equals("false");
        return new Parameter(
                row[0],
                row[1].equals("*") ? "" : row[1],
                LocalDate.parse(row[2]),
                row[3].equals("-") ? null : LocalDate.parse(row[3]),
                new BigDecimal(row[4]),
                row[5],
                !row[6].equals("false"),
                plain ? null : LocalDate.parse(row[6]));
    }

    private static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(RulebookResources.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
