package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.InputKind.Read;
import org.fengqiao.law.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InputTest {

    @ParameterizedTest
    @EnumSource(Input.class)
    void is_found_again_by_its_name_in_a_document(Input input) {
        assertThat(Input.of(input.code())).contains(input);
        assertThat(input.code()).matches("[a-z][a-zA-Z]*");
    }

    @Test
    void has_a_name_in_the_manner_of_documents() {
        assertThat(Input.LOCAL_AVERAGE_YEAR.code()).isEqualTo("localAverageYear");
        assertThat(Input.of("localaverage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY_WAGE, 6000, 6000.00",
        "MONTHLY_WAGE, 6000.50, 6000.50",
        "MONTHLY_WAGE, 0, 0.00",
        "MONTHLY_WAGE, 100000000, 100000000.00",
        "MONTHS, 4.5, 4.5",
        "GRADE, 10, 10",
        "GRADE, 1, 1",
        "UNPAID_MONTHS, 600, 600",
        "STARTED_ON, 2026, 2026",
        "STARTED_ON, 2026-03, 2026-03",
        "STARTED_ON, 2026-03-14, 2026-03-14",
        "DIED_ON, 2026-03-14, 2026-03-14",
        "CONTRACT, true, true",
        "CONTRACT, false, false",
        "PLACE, 44, 44",
        "PLACE, 440113105, 440113105",
        "END_REASON, DISMISSED, DISMISSED",
        "HOURLY_WAGE, 7.53, 7.53"
    })
    void takes_what_lies_within_its_bounds(Input input, String text, String written) {
        assertThat(input.kind().read(text))
                .isInstanceOfSatisfying(
                        Read.Value.class,
                        read -> assertThat(Input.written(read.value())).isEqualTo(written));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY_WAGE, 很多, NOT_A_NUMBER",
        "MONTHLY_WAGE, 1e3, NOT_A_NUMBER",
        "MONTHLY_WAGE, -1, NEGATIVE",
        "MONTHLY_WAGE, 100000000.01, TOO_LARGE",
        "MONTHLY_WAGE, 1.001, BELOW_A_FEN",
        "MONTHS, -1, NEGATIVE",
        "MONTHS, 601, OUT_OF_BOUNDS",
        "MONTHS, x, NOT_A_NUMBER",
        "GRADE, 0, OUT_OF_BOUNDS",
        "GRADE, 11, OUT_OF_BOUNDS",
        "GRADE, 9.5, NOT_WHOLE",
        "STARTED_ON, 2026.3.1, NOT_A_DATE",
        "STARTED_ON, 2026-02-30, NO_SUCH_DAY",
        "STARTED_ON, 2026-13, NO_SUCH_DAY",
        "DIED_ON, 2026-03, NOT_A_WHOLE_DATE",
        "CONTRACT, yes, NOT_YES_OR_NO",
        "PLACE, 99, UNKNOWN_PLACE",
        "PLACE, 广州, UNKNOWN_PLACE",
        "END_REASON, FIRED, NO_SUCH_CHOICE",
        "WAGES, 6000, NOT_A_LIST"
    })
    void refuses_what_does_not_and_says_why(Input input, String text, Kind kind) {
        assertThat(input.kind().read(text)).isInstanceOfSatisfying(Read.Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.numbers().getFirst()).isEqualTo(text);
        });
    }

    @Test
    void names_its_bounds_and_its_choices_when_it_refuses() {
        assertThat(Input.GRADE.kind().read("11"))
                .isEqualTo(new Read.Refused(Kind.OUT_OF_BOUNDS, List.of("11", "1", "10")));
        assertThat(Input.DEPENDENCY.kind().read("X"))
                .isEqualTo(new Read.Refused(Kind.NO_SUCH_CHOICE, List.of("X", "FULL, MOST, PART, LEAST")));
        assertThat(Input.MONTHLY_WAGE.kind().read("100000001"))
                .isEqualTo(new Read.Refused(Kind.TOO_LARGE, List.of("100000001", "100000000")));
    }

    @Test
    void facts_are_laid_over_others_and_taken_back() {
        var facts = EmploymentFacts.unknown().with(Input.GRADE, BigDecimal.TEN).with(Input.BASE, Money.ofYuan("1"));
        var others = EmploymentFacts.unknown().with(Input.BASE, Money.ofYuan("2"));

        assertThat(facts.overlaid(others).money(Input.BASE)).isEqualTo(Money.ofYuan("2"));
        assertThat(facts.overlaid(others).number(Input.GRADE)).isEqualTo(BigDecimal.TEN);
        assertThat(facts.overlaid(EmploymentFacts.unknown())).isSameAs(facts);
        assertThat(facts.with(Input.BASE, null).knows(Input.BASE)).isFalse();
        assertThat(facts.with(Input.BASE, null).with(Input.BASE, Money.ofYuan("1")))
                .isEqualTo(facts)
                .hasSameHashCodeAs(facts)
                .isNotEqualTo(others);
        assertThat(facts).hasToString("EmploymentFacts{BASE=Money[fen=100], GRADE=10}");
        assertThat(facts.value(Input.GRADE, BigDecimal.class)).contains(BigDecimal.TEN);
        assertThat(facts.unpaid(2, Money.ofYuan("5")).unpaidAmount()).isEqualTo(Money.ofYuan("5"));
    }
}
