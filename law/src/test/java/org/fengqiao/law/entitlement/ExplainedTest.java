package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Trace;
import org.fengqiao.law.Working;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What each figure tells of itself: its strength, its steps from the top, the facts and the provisions it rests on. Written anew by {@code -Dexplained.write=true}, and then read by a
 * person before it is kept.
 */
class ExplainedTest {

    private static final String RESOURCE = "explained.tsv";

    private final Entitlements entitlements = new Entitlements(Rulebook.builtIn());

    @TestFactory
    Stream<DynamicTest> explanations() throws IOException {
        var cases = Stream.of("figures.tsv", "worked-cases.tsv", "cited.tsv")
                .flatMap(resource -> ToldCases.in(resource).stream())
                .toList();
        if (Boolean.getBoolean("explained.write")) {
            write(cases);
        }
        var expected = expected();
        return cases.stream()
                .map(told -> DynamicTest.dynamicTest(
                        told.name(), () -> assertThat(told(told)).isEqualTo(expected.get(told.name()))));
    }

    private void write(List<ToldCases.Told> cases) throws IOException {
        Files.writeString(
                Path.of("src/test/resources/org/fengqiao/law/entitlement", RESOURCE),
                "# What each figure tells of itself: its name, its strength, its steps from the top, the facts and the provisions it rests on.\n"
                        + cases.stream()
                                .map(told -> told.name() + "\t" + told(told) + "\n")
                                .collect(Collectors.joining()));
    }

    private static Map<String, String> expected() {
        try (var in = Objects.requireNonNull(ExplainedTest.class.getResourceAsStream(RESOURCE))) {
            var expected = new LinkedHashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> expected.put(
                            line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
            return expected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(ToldCases.Told told) {
        var entitlement = entitlements
                .compute(List.of(AskedClaim.of(told.type())), told.facts(), told.asOf())
                .entitlements()
                .getFirst();
        return String.join(
                "\t",
                entitlement.strength().name(),
                String.join(" ", steps(entitlement)),
                inputs(entitlement),
                rules(entitlement));
    }

    private static List<String> steps(Entitlement entitlement) {
        var steps = new ArrayList<String>();
        collect(entitlement.trace(), steps);
        return steps;
    }

    private static void collect(Trace trace, List<String> steps) {
        steps.add(trace.step()
                + (trace.numbers().isEmpty() ? "" : trace.numbers().toString().replace(" ", "")));
        trace.beneath().forEach(step -> collect(step, steps));
    }

    private static String inputs(Entitlement entitlement) {
        var working = entitlement.trace().working();
        return working == null
                ? ""
                : working.inputs().stream().map(Working.Used::input).collect(Collectors.joining(","));
    }

    private static String rules(Entitlement entitlement) {
        return entitlement.trace().sources().stream()
                .map(rule -> rule.version() == 1 ? rule.id() : rule.id() + "@" + rule.version())
                .collect(Collectors.joining(" "));
    }
}
