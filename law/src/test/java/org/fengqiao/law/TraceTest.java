package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final RuleOfLaw RULE =
            new RuleOfLaw("economic_compensation", 2, "劳动合同法", "46, 47", LocalDate.of(2008, 1, 1), false);
    private static final Trace TRACE = Trace.of("severance.result", RULE, Money.ofYuan("53140"), 10)
            .over(List.of(Trace.note("severance.reason-unknown"), Trace.note("any", "\"\\ /\n\r\t\b\f\u0001 枫桥 😀")));

    @Test
    void is_read_back_from_its_stored_form_as_it_was() {
        assertThat(Trace.fromJson(TRACE.toJson())).isEqualTo(TRACE);
    }

    @Test
    void is_read_back_with_the_spaces_and_escapes_a_database_writes() {
        var stored = """
                {"step": "any", "numbers": ["a\\tb\\n\\r\\b\\f\\/\\u67ab", "1"],\s
                 "beneath": [ ]}
                """;

        assertThat(Trace.fromJson(stored)).isEqualTo(Trace.note("any", "a\tb\n\r\b\f/枫", 1));
    }

    @Test
    void arithmetic_facts_and_parameters_are_stored_with_it() {
        var working = new Working(
                "6000 × 2",
                Money.ofYuan("12000"),
                "6000 × 3",
                Money.ofYuan("18000"),
                List.of(new Working.Used("monthlyWage", "6000.00"), new Working.Used("place", "44")));
        var open = new Parameter(
                "minimum_wage", "44", LocalDate.of(2025, 3, 1), null, new BigDecimal("2500"), "公布", true, null);
        var closed = new Parameter(
                "heat_day",
                "44",
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2021, 5, 31),
                new BigDecimal("6.9"),
                "公布",
                false,
                LocalDate.of(2020, 1, 1));
        var trace = Trace.of("wage.months", RULE, 1)
                .worked(working)
                .over(List.of(open.trace(LocalDate.of(2026, 1, 1)), closed.trace(LocalDate.of(2020, 1, 1))));

        assertThat(Trace.fromJson(trace.toJson())).isEqualTo(trace);
        assertThat(trace.parameters()).containsExactly(open, closed);
        assertThat(trace.sources()).containsExactly(RULE);
        assertThat(trace.over(List.of(trace, trace)).sources()).containsExactly(RULE);
        assertThat(trace.over(List.of(trace, trace)).parameters()).containsExactly(open, closed);
        assertThat(closed.trace(LocalDate.of(2020, 1, 1)).beneath()).hasSize(1);
        assertThat(open.trace(LocalDate.of(2026, 1, 1)).numbers()).containsExactly("2,500", "2025-03-01", "公布");
        assertThat(closed.trace(LocalDate.of(2020, 1, 1)).numbers()).containsExactly("6.9", "2012-01-01", "公布");
    }

    @Test
    void what_an_earlier_edition_stored_is_read() {
        var stored = """
                { "step" : "any" , "numbers" : [ "1" , "2" ] ,
                  "rule" : { "id" : "a", "version" : "1", "law" : "l", "article" : "2", "from" : "2008-01-01", "verified" : "true" } ,
                  "beneath" : [ { "step" : "b" , "numbers" : [ ] , "beneath" : [ ] } , { "step" : "c" , "numbers" : [ ] , "beneath" : [ ] } ] }
                """;

        var read = Trace.fromJson(stored);

        assertThat(read.working()).isNull();
        assertThat(read.parameter()).isNull();
        assertThat(read.numbers()).containsExactly("1", "2");
        assertThat(read.beneath()).extracting(Trace::step).containsExactly("b", "c");
        assertThat(read.rule()).isEqualTo(new RuleOfLaw("a", 1, "l", "2", LocalDate.of(2008, 1, 1), true));
    }

    @Test
    void control_characters_are_escaped() {
        assertThat(Trace.note("a", "x y\u0001\u001f").toJson()).contains("x y\\u0001\\u001f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"step\":\"any\"",
                "{\"step\":\"any\",\"numbers\":[],\"beneath\":[]} x",
                "{\"step\":\"\\u12",
                "{\"step\":\"\\q\",\"numbers\":[],\"beneath\":[]}",
                "{\"step\":\"any\",\"numbers\":[],\"beneath\":[\"no trace\"]}",
                "{\"step\":\"any\",\"numbers\":[],\"working\":{\"low\":\"1\",\"lowest\":\"1\",\"high\":\"1\",\"highest\":\"1\",\"inputs\":[\"x\"]},\"beneath\":[]}"
            })
    void what_is_no_stored_trace_is_refused(String text) {
        assertThat(Trace.fromJson("{\"step\":\"any\",\"numbers\":[],\"beneath\":[]}"))
                .isEqualTo(Trace.note("any"));
        assertThatIllegalArgumentException().isThrownBy(() -> Trace.fromJson(text));
    }
}
