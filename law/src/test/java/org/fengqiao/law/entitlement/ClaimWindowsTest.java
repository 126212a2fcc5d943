package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.law.entitlement.EmploymentBuilder.anEmployment;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.PeriodEvent.Kind;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimWindowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ClaimWindows windows = new ClaimWindows(Rulebook.builtIn());

    @Test
    void a_second_wage_runs_out_month_by_month() {
        // hired on 1 June 2025: eleven months from July; the one that ended on 31 October 2025 ran until 2 November
        // 2026
        var window = secondWage("2025-06-01");

        assertThat(window.months()).hasSize(11);
        assertThat(window.months().getFirst().first()).isEqualTo("2025-07-01");
        assertThat(window.months().getLast().last()).isEqualTo("2026-05-31");
        assertThat(window.months()).extracting(ClaimWindow.Month::inTime).startsWith(false, false, false, false, true);
        assertThat(window.months().get(3).lastDay()).isEqualTo("2026-11-02");
        assertThat(window.from()).isEqualTo("2025-11-01");
        assertThat(window.trace().step()).isEqualTo("limitation.can-still");
        assertThat(window.trace().rule()).isEqualTo(Rulebook.builtIn().provision("double_wage.look_back.44"));
        assertThat(steps(window)).contains("limitation.month-late", "limitation.defence");
    }

    @Test
    void a_demand_saves_the_months_that_were_not_too_late_by_then() {
        var asked = new PeriodEvent(Kind.CLAIMED_FROM_OTHER_SIDE, LocalDate.of(2026, 8, 31), null);

        var window = windows.of(
                ClaimType.DOUBLE_WAGE, anEmployment().from("2025-06-01").facts(), null, List.of(asked), TODAY);

        // the first two months ended on 31 July and 31 August 2025; on 31 August 2026 the second was still in time
        assertThat(window.months()).extracting(ClaimWindow.Month::inTime).startsWith(false, true, true);
        assertThat(window.from()).isEqualTo("2025-08-01");
    }

    @Test
    void a_second_wage_of_long_ago_is_all_too_late_and_a_fresh_one_all_in_time() {
        assertThat(secondWage("2020-01-01").from()).isNull();
        assertThat(secondWage("2020-01-01").trace().step()).isEqualTo("limitation.all-late");
        assertThat(secondWage("2026-05-10").from()).isEqualTo("2026-06-10");
        assertThat(secondWage("2026-05-10").trace().step()).isEqualTo("limitation.all-in-time");
    }

    @Test
    void a_contract_signed_late_ends_the_months() {
        var window = windows.of(
                ClaimType.DOUBLE_WAGE,
                anEmployment().from("2026-05-10").contractSignedOn("2026-07-20").facts(),
                null,
                List.of(),
                TODAY);

        assertThat(window.months())
                .extracting(ClaimWindow.Month::last)
                .containsExactly(LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 19));
    }

    @Test
    void outside_guangdong_other_ways_of_counting_are_pointed_out() {
        assertThat(steps(secondWage("2025-06-01"))).doesNotContain("limitation.other-places");
        assertThat(steps(windows.of(
                        ClaimType.DOUBLE_WAGE,
                        anEmployment()
                                .at(EmploymentBuilder.SHANGHAI)
                                .from("2025-06-01")
                                .facts(),
                        null,
                        List.of(),
                        TODAY)))
                .contains("limitation.other-places");
    }

    @Test
    void pay_has_no_limit_while_the_employment_goes_on() {
        var still = anEmployment().stillGoingOn();

        assertThat(window(ClaimType.WAGE, still, null).trace().step()).isEqualTo("limitation.employed");
        assertThat(window(ClaimType.WAGE, still, null).from()).isEqualTo("2023-03-01");
        assertThat(window(ClaimType.WAGE, anEmployment(), null).period()).isNotNull();
    }

    @Test
    void pay_is_in_time_for_a_year_after_the_end_all_of_it() {
        var inTime = window(ClaimType.WAGE, anEmployment().until("2025-11-24"), null);
        var late = window(ClaimType.WAGE, anEmployment().until("2025-11-20"), null);

        assertThat(inTime.from()).isEqualTo("2023-03-01");
        assertThat(inTime.trace().step()).isEqualTo("limitation.all-in-time");
        assertThat(late.from()).isNull();
        assertThat(late.trace().step()).isEqualTo("limitation.all-late");
    }

    @Test
    void other_claims_run_from_the_day_the_worker_knew() {
        var knew = LocalDate.of(2025, 3, 14);

        assertThat(window(ClaimType.SEVERANCE, anEmployment(), knew).trace().step())
                .isEqualTo("limitation.all-late");
        assertThat(window(ClaimType.SEVERANCE, anEmployment(), null).trace().step())
                .isEqualTo("limitation.all-in-time");
        assertThat(window(ClaimType.WAGE, anEmployment(), knew).trace().step()).isEqualTo("limitation.all-in-time");
    }

    @Test
    void whoever_tells_no_day_is_told_that_it_is_not_known() {
        var window = windows.of(ClaimType.SEVERANCE, EmploymentFacts.unknown(), null, List.of(), TODAY);

        assertThat(window.period()).isNull();
        assertThat(window.trace().step()).isEqualTo("limitation.day-unknown");
        assertThat(windows.of(ClaimType.DOUBLE_WAGE, EmploymentFacts.unknown(), null, List.of(), TODAY)
                        .months())
                .isEmpty();
    }

    private ClaimWindow secondWage(String hired) {
        return window(ClaimType.DOUBLE_WAGE, anEmployment().from(hired), null);
    }

    private ClaimWindow window(ClaimType type, EmploymentBuilder employment, @Nullable LocalDate knewOn) {
        return windows.of(type, employment.facts(), knewOn, List.of(), TODAY);
    }

    private static List<String> steps(ClaimWindow window) {
        return window.trace().beneath().stream().map(Trace::step).toList();
    }
}
