package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.law.entitlement.EmploymentBuilder.anEmployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.law.Interruption.Kind;
import org.fengqiao.law.entitlement.EmploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<ClaimType> PAY = Set.of(ClaimType.WAGE, ClaimType.OVERTIME);
    private static final Set<ClaimType> MIXED = Set.of(ClaimType.WAGE, ClaimType.SEVERANCE);

    private final Limitation limitation = new Limitation(Rulebook.builtIn());

    @Test
    void runs_a_year_from_the_end_of_the_employment_for_pay() {
        var clock = assess(PAY, anEmployment().until("2026-03-13"), null);

        assertThat(lastDay(clock)).isEqualTo("2027-03-15");
        assertThat(clock.daysLeft()).isEqualTo(111);
        assertThat(clock.isOver()).isFalse();
        assertThat(rule(clock)).isEqualTo("arb.limit_pay_end");
    }

    @Test
    void does_not_start_for_pay_when_the_worker_learned_of_it_but_when_the_employment_ended() {
        var knew = LocalDate.of(2024, 1, 10);
        var employment = anEmployment().until("2026-03-13");

        assertThat(lastDay(assess(MIXED, employment, knew))).isEqualTo("2025-01-10");
        assertThat(lastDay(assess(PAY, employment, knew))).isEqualTo("2027-03-15");
    }

    @Test
    void does_not_run_for_pay_while_the_employment_goes_on() {
        assertThat(assess(PAY, anEmployment(), null).lastDay()).isNotNull();

        var clock = assess(PAY, anEmployment().stillGoingOn(), null);

        assertThat(clock.lastDay()).isNull();
        assertThat(clock.daysLeft()).isNull();
        assertThat(clock.isOver()).isFalse();
        assertThat(assess(MIXED, anEmployment().stillGoingOn(), null).lastDay()).isNotNull();
    }

    @Test
    void is_over_the_day_after_its_last_day() {
        var employment = anEmployment().until("2025-11-24");

        assertThat(assess(MIXED, employment, null).isOver()).isFalse();
        assertThat(limitation
                        .assess(MIXED, employment.facts(), null, List.of(), TODAY.plusDays(1))
                        .isOver())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void begins_anew_with_each_kind_of_event(Kind kind) {
        var employment = anEmployment().until("2026-01-15");
        var event = new Interruption(kind, LocalDate.of(2026, 6, 10));

        var clock = assess(MIXED, employment, null, event);

        assertThat(lastDay(assess(MIXED, employment, null))).isEqualTo("2027-01-15");
        assertThat(lastDay(clock)).isEqualTo("2027-06-10");
        assertThat(clock.reasons()).extracting(Trace::step).contains("limitation.interrupted." + kind);
    }

    @Test
    void begins_anew_again_and_again_whatever_the_order_told() {
        var clock = assess(
                MIXED,
                anEmployment().until("2024-01-15"),
                null,
                new Interruption(Kind.APPLIED_TO_A_BODY, LocalDate.of(2025, 12, 1)),
                new Interruption(Kind.CLAIMED_FROM_OTHER_SIDE, LocalDate.of(2025, 1, 6)));

        assertThat(lastDay(clock)).isEqualTo("2026-12-01");
    }

    @Test
    void does_not_come_back_once_it_has_passed() {
        var late = new Interruption(Kind.CLAIMED_FROM_OTHER_SIDE, LocalDate.of(2025, 1, 17));
        var inTime = new Interruption(Kind.CLAIMED_FROM_OTHER_SIDE, LocalDate.of(2025, 1, 15));
        var employment = anEmployment().until("2024-01-15");

        assertThat(lastDay(assess(MIXED, employment, null, inTime))).isEqualTo("2026-01-15");
        assertThat(lastDay(assess(MIXED, employment, null, late))).isEqualTo("2025-01-15");
    }

    @Test
    void is_not_moved_by_an_event_before_it_starts() {
        var before = new Interruption(Kind.ACKNOWLEDGED, LocalDate.of(2025, 12, 1));

        assertThat(lastDay(assess(PAY, anEmployment().until("2026-01-15"), null, before)))
                .isEqualTo("2027-01-15");
    }

    @Test
    void counts_from_today_when_nobody_knows_more_and_says_so() {
        var clock = assess(MIXED, anEmployment().endedNobodyKnowsWhen(), null);

        assertThat(lastDay(clock)).isEqualTo("2027-11-24");
        assertThat(clock.reasons()).extracting(Trace::step).containsExactly("limitation.day-unknown");
    }

    @Test
    void counts_at_the_latest_from_the_first_time_the_claim_was_put_forward() {
        var claimed = new Interruption(Kind.CLAIMED_FROM_OTHER_SIDE, LocalDate.of(2026, 2, 10));

        assertThat(lastDay(assess(MIXED, anEmployment().endedNobodyKnowsWhen(), null, claimed)))
                .isEqualTo("2027-02-10");
    }

    @Test
    void does_not_say_that_a_worker_is_still_employed_who_has_not_said_so() {
        var unknown = EmploymentFacts.unknown();

        var clock = limitation.assess(PAY, unknown, null, List.of(), TODAY);

        assertThat(clock.lastDay()).isNotNull();
        assertThat(clock.reasons()).extracting(Trace::step).containsExactly("limitation.end-unknown");
    }

    @Test
    void warns_that_the_second_wage_runs_out_month_by_month() {
        assertThat(assess(MIXED, anEmployment(), null).reasons()).hasSize(1);
        assertThat(assess(Set.of(ClaimType.DOUBLE_WAGE), anEmployment(), null).reasons())
                .extracting(Trace::step)
                .contains("limitation.double-wage");
    }

    private LimitationClock assess(
            Set<ClaimType> claims, EmploymentBuilder employment, @Nullable LocalDate knewOn, Interruption... events) {
        return limitation.assess(claims, employment.facts(), knewOn, List.of(events), TODAY);
    }

    private static @Nullable LocalDate lastDay(LimitationClock clock) {
        var last = clock.lastDay();
        return last == null ? null : last.date();
    }

    private static @Nullable String rule(LimitationClock clock) {
        var last = clock.lastDay();
        return last == null ? null : last.rule().id();
    }
}
