package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
                "{\"step\":\"any\",\"numbers\":[],\"beneath\":[\"no trace\"]}"
            })
    void what_is_no_stored_trace_is_refused(String text) {
        assertThat(Trace.fromJson("{\"step\":\"any\",\"numbers\":[],\"beneath\":[]}"))
                .isEqualTo(Trace.note("any"));
        assertThatIllegalArgumentException().isThrownBy(() -> Trace.fromJson(text));
    }
}
