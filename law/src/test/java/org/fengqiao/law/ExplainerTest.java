package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.law.entitlement.EmploymentBuilder.anEmployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");
    private static final Pattern STEP = Pattern.compile("Trace\\s*\\.(?:of|note)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    /** Steps that only stored traces still hold. */
    private static final Set<String> STORED = Set.of("a-person");

    private static final Set<String> FRAME = Set.of("cite", "cite.law", "cite.unverified", "day");

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_HK", "_en"})
    void every_step_has_its_words_in_each_language(String language) {
        assertThat(words(language).keySet()).containsAll(stepsInTheCode()).containsAll(composedSteps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_HK", "_en"})
    void no_word_is_left_over(String language) {
        var known = new TreeSet<>(composedSteps());
        known.addAll(FRAME);
        known.addAll(STORED);
        for (var literal : literalsInTheCode()) {
            known.addAll(Set.of(literal, literal + ".exact", literal + ".result"));
        }

        assertThat(words(language).keySet()).isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_HK", "_en"})
    void every_input_and_every_refusal_has_its_words(String language) {
        assertThat(bundle("inputs" + language).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Input.values()).map(Input::code).toList());
        assertThat(bundle("refusals" + language).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Refusal.Kind.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void a_refusal_names_its_field_in_each_language(Refusal.Kind kind) {
        for (var language : List.of(Locale.CHINA, Locale.forLanguageTag("zh-HK"), Locale.ENGLISH)) {
            var refusal = Refusal.of("claims[0].inputs.grade", kind, "11", "1", "10");

            assertThat(new Explainer(language).refusal(refusal)).startsWith("claims[0].inputs.grade");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_zh_HK", "_en"})
    void a_translation_shows_the_same_numbers_as_the_original(String language) {
        var original = words("");

        words(language)
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(original.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh_HK"})
    void sentences_are_short_enough_to_read(String language) {
        var lengths = words(language).entrySet().stream()
                .filter(entry -> !FRAME.contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue().split("[。；]")))
                .map(sentence -> sentence.replaceAll("\\{\\d}", "").replaceAll("\\s", ""))
                .mapToInt(String::length)
                .summaryStatistics();

        assertThat(lengths.getMax()).isLessThanOrEqualTo(35);
        assertThat(lengths.getAverage()).isLessThanOrEqualTo(20);
    }

    @Test
    void tells_the_result_first_and_then_what_lies_beneath() {
        var severance = anEmployment().entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(new Explainer(Locale.CHINA).explain(severance.trace()))
                .startsWith("经济补偿（离职补的钱）：24,000 元。", "从 2023年3月1日 到 2026年8月31日 算 4 年。每年补一个月工资 6,000 元。");
        assertThat(new Explainer(Locale.forLanguageTag("zh-HK")).explain(severance.trace()))
                .startsWith("經濟補償（離職補償的錢）：24,000 元。");
        assertThat(new Explainer(Locale.ENGLISH).explain(severance.trace()))
                .startsWith(
                        "Severance (pay for leaving): 24,000 yuan.",
                        "1 March 2023 to 31 August 2026 counts as 4 years. Each year is worth one month of pay, 6,000 yuan.");
    }

    @Test
    void a_language_it_does_not_speak_is_answered_in_chinese() {
        assertThat(new Explainer(Locale.FRENCH).explain(Trace.note("a-person"))).containsExactly("这一项要由工作人员帮您算。");
    }

    @Test
    void an_unverified_provision_is_cited_as_such() {
        var rule = Rulebook.builtIn().provision("economic_compensation");
        var unsure = Rulebook.builtIn().provision("economic_compensation.before_2008");
        var explainer = new Explainer(Locale.CHINA);

        assertThat(explainer.cite(rule)).isEqualTo("《劳动合同法》第46, 47条");
        assertThat(explainer.cite(unsure)).isEqualTo("《劳动合同法》第97条（待核实）");
    }

    private static Map<String, String> words(String language) {
        return bundle("explanations" + language);
    }

    private static Map<String, String> bundle(String name) {
        var bundle = ResourceBundle.getBundle("org.fengqiao.law." + name, Locale.ROOT);
        return stream(bundle.getKeys()).collect(Collectors.toMap(key -> key, bundle::getString));
    }

    private static Stream<String> stream(Enumeration<String> keys) {
        return Collections.list(keys).stream();
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> stepsInTheCode() {
        return found(STEP);
    }

    private static Set<String> literalsInTheCode() {
        return found(LITERAL);
    }

    private static Set<String> found(Pattern pattern) {
        try (var files = Files.walk(Path.of("src/main/java/org/fengqiao/law"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys put together of a stem and a constant or a parameter's name. */
    private static Set<String> composedSteps() {
        var steps = new TreeSet<String>();
        for (var kind : Interruption.Kind.values()) {
            steps.add("limitation.interrupted." + kind);
        }
        for (var unit : Period.Unit.values()) {
            steps.add("period.begins." + unit);
        }
        for (var sense : Period.Sense.values()) {
            steps.add("period.end." + sense);
        }
        for (var effect : PeriodEvent.Effect.values()) {
            steps.add("period.not-moved." + effect);
        }
        for (var kind : PeriodEvent.Kind.values()) {
            steps.add("period.moved." + kind);
        }
        for (var parameter : Rulebook.builtIn().parameters()) {
            steps.add("parameter." + parameter.kind().replace('_', '-'));
        }
        steps.addAll(Set.of("injury.lump-medical", "injury.lump-employment"));
        return steps;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
