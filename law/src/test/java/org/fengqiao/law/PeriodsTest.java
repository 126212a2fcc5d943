package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodsTest {

    private static final Rulebook RULEBOOK = Rulebook.builtIn();

    private final Periods periods = new Periods(RULEBOOK);

    @ParameterizedTest
    @CsvSource({
        // five calendar days for an answer; the fifth is a Saturday, so Monday
        "neg.response, 2026-11-23, 2026-11-30",
        "neg.response, 2026-11-24, 2026-11-30",
        "neg.response, 2026-11-20, 2026-11-25",
        // National Day 2026 runs from 1 to 7 October
        "neg.response, 2026-09-28, 2026-10-08",
        // three working days over a weekend, and over a working Sunday
        "ec.accept, 2026-11-20, 2026-11-25",
        "ec.accept, 2026-09-18, 2026-09-22",
        // Spring Festival 2026: 15 to 23 February, the Saturday before it worked
        "arb.accept, 2026-02-13, 2026-02-27",
        "med.law15, 2026-02-01, 2026-02-24",
        "ar.apply, 2026-11-24, 2026-12-09",
        "jc.apply, 2026-11-24, 2026-12-24",
        "im.urgent, 2026-11-24, 2026-11-26"
    })
    void days_are_counted_from_the_day_after_the_trigger(String rule, LocalDate trigger, LocalDate lastDay) {
        assertThat(periods.lastDay(rule, trigger).date()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "arb.limit, 2025-03-14, 2026-03-16",
        "arb.limit, 2024-02-29, 2025-02-28",
        "im.enforce_after_award, 2025-11-30, 2026-02-28",
        "jc.objection_third, 2025-08-31, 2026-02-28",
        "jc.objection_third, 2025-08-30, 2026-02-28",
        "lit.enforcement, 2024-05-01, 2026-05-06"
    })
    void months_and_years_end_on_the_same_numbered_day_or_the_months_last(
            String rule, LocalDate trigger, LocalDate lastDay) {
        assertThat(periods.lastDay(rule, trigger).date()).isEqualTo(lastDay);
    }

    @Test
    void both_starts_of_the_fifteen_days_of_mediation_are_given() {
        var received = LocalDate.of(2026, 11, 2);
        var accepted = LocalDate.of(2026, 11, 5);

        var byTheAct = periods.lastDay("med.law15", received);
        var byTheRegulation = periods.lastDay("ec.end", accepted);

        assertThat(byTheAct.date()).isEqualTo("2026-11-17");
        assertThat(byTheAct.rule().law()).isEqualTo("劳动争议调解仲裁法");
        assertThat(byTheAct.rule().article()).isEqualTo("14");
        assertThat(byTheRegulation.date()).isEqualTo("2026-11-20");
        assertThat(byTheRegulation.rule().law()).isEqualTo("企业劳动争议协商调解规定");
    }

    @Test
    void the_days_passed_over_are_named() {
        var lastDay = periods.lastDay("neg.response", LocalDate.of(2026, 11, 24));

        assertThat(lastDay.skipped()).containsExactly(new SkippedDay(LocalDate.of(2026, 11, 29), "WEEKEND"));
    }

    @Test
    void notice_of_a_hearing_is_counted_back_from_the_hearing() {
        var hearing = LocalDate.of(2026, 10, 13);

        assertThat(periods.lastDay("arb.hearing_notice", hearing).date()).isEqualTo("2026-09-30");
        assertThat(periods.lastDay("arb.postpone", hearing).date()).isEqualTo("2026-10-09");
    }

    @Test
    void a_day_is_provisional_only_where_an_unannounced_year_could_move_it() {
        assertThat(periods.lastDay("arb.limit", LocalDate.of(2025, 11, 24)).provisional())
                .isFalse();
        assertThat(periods.lastDay("arb.limit", LocalDate.of(2026, 1, 1)).provisional())
                .isTrue();
        assertThat(periods.lastDay("arb.limit", LocalDate.of(2017, 6, 1)).provisional())
                .isFalse();
        assertThat(periods.lastDay("arb.accept", LocalDate.of(2026, 12, 28)).provisional())
                .isTrue();
    }

    @Test
    void a_period_the_parties_set_has_no_last_day_of_its_own() {
        assertThat(RULEBOOK.period("neg.agreed_period").length()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> periods.lastDay("neg.agreed_period", LocalDate.of(2026, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> periods.lastDay("no.such.rule", LocalDate.of(2026, 1, 1)));
    }

    static Collection<Period> everyPeriod() {
        return RULEBOOK.periods();
    }

    @ParameterizedTest
    @MethodSource("everyPeriod")
    void every_period_names_its_law_its_trigger_and_what_follows(Period period) {
        assertThat(period.rule().law()).isNotBlank().doesNotContain("art.");
        assertThat(period.rule().effectiveFrom()).isBetween("1995-01-01", "2026-12-31");
        assertThat(period.trigger()).isNotBlank();
        assertThat(period.consequence()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("everyPeriod")
    void no_period_ends_on_a_rest_day_or_runs_backwards_when_its_trigger_moves_on(Period period) {
        if (period.length() == null) {
            return;
        }
        var previous = LocalDate.MIN;
        for (var day = LocalDate.of(2025, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            var lastDay = periods.lastDay(period.rule().id(), day).date();
            assertThat(lastDay).isAfterOrEqualTo(previous);
            if (period.unit() != Period.Unit.HOURS) {
                assertThat(lastDay).matches(RULEBOOK.calendar()::isWorkingDay);
            }
            previous = lastDay;
        }
    }

    @Test
    void the_whole_fact_base_is_shipped() {
        assertThat(RULEBOOK.periods()).hasSize(85);
        assertThat(RULEBOOK.periods())
                .filteredOn(period -> !period.rule().verified())
                .extracting(period -> period.rule().id())
                .containsExactlyInAnyOrder(
                        "settle.rescission", "arb.sue_after_refusal", "om.end", "om.end_filed_simple");
    }
}
