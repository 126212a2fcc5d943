package org.fengqiao.platform.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Input;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the code say the same. */
class CalculationSchemaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path PUBLISHED = Path.of("../docs/calculate.schema.json");
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode published = read();
    private final Calculator calculator = new Calculator(Rulebook.builtIn());

    private static JsonNode read() {
        try {
            return JSON.readTree(Files.readString(PUBLISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void names_every_field_that_is_read_and_no_other() {
        assertThat(properties("request")).isEqualTo(new TreeSet<>(DocumentReader.NAMES));
        assertThat(properties("inputs")).isEqualTo(new TreeSet<>(FactsReader.NAMES));
        assertThat(properties("month")).isEqualTo(new TreeSet<>(FactsReader.MONTH_NAMES));
        assertThat(properties("event")).isEqualTo(new TreeSet<>(DeadlineReader.EVENT_NAMES));
        var request = definition("request").get("properties");
        assertThat(names(request.get("deadlines").get("items").get("properties")))
                .isEqualTo(new TreeSet<>(DeadlineReader.NAMES));
        assertThat(names(request.get("claims").get("items").get("oneOf").get(1).get("properties")))
                .isEqualTo(new TreeSet<>(DocumentReader.CLAIM_NAMES));
        assertThat(names(request.get("parameters").get("items").get("properties")))
                .isEqualTo(new TreeSet<>(OverlayReader.PARAMETER_NAMES));
        assertThat(names(request.get("calendar").get("items").get("properties")))
                .isEqualTo(new TreeSet<>(OverlayReader.DAY_NAMES));
        assertThat(names(request.get("rulebook").get("properties")))
                .isEqualTo(new TreeSet<>(OverlayReader.RULEBOOK_NAMES));
    }

    @Test
    void names_every_choice_and_no_other() {
        assertThat(choices(definition("claimType")))
                .isEqualTo(
                        Arrays.stream(ClaimType.values()).map(ClaimType::code).collect(Collectors.toSet()));
        assertThat(choices(definition("event").get("properties").get("kind")))
                .isEqualTo(Set.copyOf(DocumentReader.eventKinds()));
        var request = definition("request").get("properties");
        assertThat(choices(
                        request.get("deadlines").get("items").get("properties").get("rule")))
                .isEqualTo(Rulebook.builtIn().periods().stream()
                        .map(period -> period.rule().id())
                        .collect(Collectors.toSet()));
        assertThat(choices(
                        request.get("parameters").get("items").get("properties").get("name")))
                .isEqualTo(Rulebook.builtIn().parameters().stream()
                        .map(Parameter::name)
                        .collect(Collectors.toSet()));
        assertThat(choices(request.get("language"))).isEqualTo(DocumentReader.LANGUAGES);
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void an_input_has_the_kind_it_is_read_with(Input input) {
        var node = definition("inputs").get("properties").get(input.code());
        var kind = input.kind();
        var reference = node.path("$ref").asString("");

        switch (kind) {
            case InputKind.Yuan _ -> assertThat(reference).isEqualTo("#/$defs/money");
            case InputKind.Number number -> {
                assertThat(reference).isEqualTo("#/$defs/number");
                assertThat(node.get("description").asString())
                        .contains(number.most().toPlainString());
            }
            case InputKind.Day day ->
                assertThat(reference).isEqualTo(day.mayBePartial() ? "#/$defs/partialDate" : "#/$defs/date");
            case InputKind.Flag _ -> assertThat(reference).isEqualTo("#/$defs/flag");
            case InputKind.Place _ -> assertThat(node.has("pattern")).isTrue();
            case InputKind.Choice choice -> assertThat(choices(node)).isEqualTo(Set.copyOf(choice.names()));
            case InputKind.PayRows _ -> assertThat(node.get("type").asString()).isEqualTo("array");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"id":"1","asOf":"2026-11-01","facts":{"place":"440113","startedOn":"2023-03","endedOn":"2026-08-31","monthlyWage":6000.5,
                 "endReason":"DISMISSED","wages":[{"month":"2026-07","due":"6000","paid":"1000","excluded":"10","share":"0.5"},"500"]},
                 "theirFacts":{"monthlyWage":"5000"},"knewOn":"2026-08-31","events":[{"kind":"OBSTACLE","on":"2026-09-01","until":"2026-09-03"}],
                 "claims":["SEVERANCE","UNLAWFUL_TERM","TERMINATE",{"type":"sick_pay","inputs":{"days":5}},{"type":"DOUBLE_WAGE"}],
                 "deadlines":[{"rule":"im.urgent","trigger":"2026-11-01T15:30"},{"rule":"neg.agreed_period","trigger":"2026-11","length":10},
                  {"rule":"neg.agreed_period","trigger":"2026-11"},{"rule":"arb.limit","trigger":"2025"},
                  {"rule":"wi.decide","trigger":"2026-11-01","variant":"clear"},{"rule":"ec.end","trigger":"2026-11-05","received":"2026-11-02"}],
                 "parameters":[{"name":"minimum_wage","place":"4401","from":"2026-01-01","to":"2026-12-31","value":"9000","source":"试算"}],
                 "calendar":[{"date":"2027-02-20","kind":"makeup_workday","name":"春节"}]}
                """,
                "{\"claims\":[\"WAGE\"]}",
                "{\"deadlines\":[{\"rule\":\"arb.accept\",\"trigger\":\"2026-11-01\"}]}"
            })
    void a_document_and_its_answer_are_as_described(String document) throws IOException {
        assertThat(errors("request", document)).isEmpty();
        assertThat(errors("answer", answer(document))).isEmpty();
    }

    @Test
    void every_claim_is_answered_as_described() throws IOException {
        var claims = Stream.of(ClaimType.values())
                .map(type -> "\"" + type.code() + "\"")
                .collect(Collectors.joining(","));

        assertThat(errors("answer", answer("{\"claims\":[" + claims + "]}"))).isEmpty();
    }

    @Test
    void every_period_is_answered_as_described() throws IOException {
        var deadlines = Rulebook.builtIn().periods().stream()
                .map(period -> "{\"rule\":\"" + period.rule().id() + "\",\"trigger\":\"2026-01-05\"}")
                .collect(Collectors.joining(","));

        assertThat(errors("answer", answer("{\"deadlines\":[" + deadlines + "]}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"claims\":[\"NO_SUCH\"]}",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"monthlyWage\":\"-1\"}}",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"mood\":1}}",
                "{}"
            })
    void a_refused_document_is_not_as_described_and_its_refusal_is(String document) throws IOException {
        assertThat(errors("request", document)).isNotEmpty();
        assertThat(errors("refused", answer(document))).isEmpty();
    }

    private String answer(String document) {
        var bytes = switch (calculator.read(document, TODAY)) {
            case Reading.Understood(var understood) -> calculator.write(Answer.to(understood));
            case Reading.Refused(var refusals, var language) -> calculator.write(refusals, language);
        };
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Error> errors(String definition, String json) throws IOException {
        var whole = Files.readString(PUBLISHED)
                .replace(
                        "\"$ref\": \"#/$defs/request\",\n \"$defs\"",
                        "\"$ref\": \"#/$defs/" + definition + "\",\n \"$defs\"");
        assertThat(whole).contains("\"$ref\": \"#/$defs/" + definition + "\",\n \"$defs\"");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return schema.validate(json, InputFormat.JSON);
    }

    private JsonNode definition(String name) {
        return published.get("$defs").get(name);
    }

    private Set<String> properties(String definition) {
        return names(definition(definition).get("properties"));
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static Set<String> choices(JsonNode node) {
        return node.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
