package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fengqiao.law.entitlement.EmploymentBuilder.anEmployment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageEntitlementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void unpaid_wages_are_the_months_times_the_wage() {
        var wage = anEmployment().unpaidMonths(3).entitlement(ClaimType.WAGE, TODAY);

        assertThat(wage.range()).isEqualTo(yuan("18000", "18000"));
        assertThat(wage.strength()).isEqualTo(Strength.WELL_FOUNDED);
        assertThat(wage.asks()).isEmpty();
    }

    @Test
    void a_sum_told_is_taken_and_a_count_that_differs_is_pointed_out() {
        var agreeing = anEmployment().unpaidMonths(3).owed("18000").entitlement(ClaimType.WAGE, TODAY);
        var differing = anEmployment().unpaidMonths(3).owed("15500").entitlement(ClaimType.WAGE, TODAY);

        assertThat(agreeing.trace().beneath()).extracting(Trace::step).containsExactly("wage.at-the-end");
        assertThat(differing.range()).isEqualTo(yuan("15500", "15500"));
        assertThat(differing.trace().beneath())
                .extracting(Trace::step)
                .containsExactly("wage.at-the-end", "wage.sum-differs");
    }

    @Test
    void unknown_months_are_at_least_one_and_at_most_all_that_were_worked() {
        var wage = anEmployment().from("2026-06-15").entitlement(ClaimType.WAGE, TODAY);

        assertThat(wage.range()).isEqualTo(yuan("6000", "18000"));
        assertThat(wage.asks()).containsExactly(Input.UNPAID_MONTHS);
    }

    @Test
    void no_upper_bound_is_claimed_where_the_start_is_unknown() {
        var facts = EmploymentFacts.unknown().paidMonthly(Money.ofYuan("6000"));

        var wage = Entitled.to(ClaimType.WAGE, facts, TODAY);

        assertThat(wage.range()).isEqualTo(yuan("6000", "6000"));
        assertThat(wage.trace().step()).isEqualTo("wage.one-month");
        assertThat(wage.asks()).containsExactly(Input.STARTED_ON, Input.UNPAID_MONTHS);
    }

    @Test
    void without_a_wage_there_is_no_figure_but_a_question() {
        var wage = Entitled.to(ClaimType.WAGE, EmploymentFacts.unknown(), TODAY);

        assertThat(wage.range()).isNull();
        assertThat(wage.asks()).containsExactly(Input.MONTHLY_WAGE, Input.UNPAID_MONTHS);
    }

    @Test
    void negative_facts_are_refused() {
        assertThat(anEmployment().unpaidMonths(0).owed("0").facts().unpaidMonths())
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> anEmployment().unpaidMonths(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> anEmployment().owed("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> anEmployment().paid("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> anEmployment().whereTheAverageIs("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> anEmployment().unpaidDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> anEmployment().untakenLeave(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> anEmployment().overtime("0", "-1", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        // hired, left, signed, asked on: a month after the hire up to the day before the contract, the year or the end
        "2026-01-10, 2026-11-24, , 2026-11-24, 9 months and 11 days, 57034.48, 57034.48",
        "2025-11-01, 2026-11-24, , 2026-11-24, eleven months, 66000, 66000",
        "2026-01-31, 2026-11-24, , 2026-11-24, from 1 March, 52689.66, 52689.66",
        "2026-05-10, 2026-11-24, 2026-08-10, 2026-11-24, two months, 12000, 12000",
        "2025-01-31, 2026-10-31, , 2026-10-31, eleven months at most, 17793.10, 66000"
    })
    void the_second_wage_runs_from_the_second_month_for_eleven_at_most(
            String hired, String left, String signed, LocalDate asOf, String why, String low, String high) {
        var employment = anEmployment().from(hired).until(left);
        if (signed != null) {
            employment.contractSignedOn(signed);
        }

        assertThat(employment.entitlement(ClaimType.DOUBLE_WAGE, asOf).range())
                .as(why)
                .isEqualTo(yuan(low, high));
    }

    @Test
    void whole_months_are_told_without_days_and_a_part_with_its_own_figure() {
        var whole = anEmployment().from("2026-05-10").until("2026-08-09").entitlement(ClaimType.DOUBLE_WAGE, TODAY);
        var part = anEmployment().from("2026-05-10").until("2026-08-10").entitlement(ClaimType.DOUBLE_WAGE, TODAY);

        assertThat(whole.trace().beneath()).extracting(Trace::step).containsExactly("double.whole-months");
        assertThat(part.trace().beneath()).extracting(Trace::step).containsExactly("double.span", "double.part-month");
        assertThat(part.range()).isEqualTo(yuan("12275.86", "12275.86"));
    }

    @Test
    void no_second_wage_for_the_first_month() {
        var fifth = anEmployment().from("2026-07-01").until("2026-08-03").entitlement(ClaimType.DOUBLE_WAGE, TODAY);
        var first = anEmployment().from("2026-07-01").until("2026-07-31").entitlement(ClaimType.DOUBLE_WAGE, TODAY);

        assertThat(fifth.high().isPositive()).isTrue();
        assertThat(first.range()).isEqualTo(MoneyRange.NOTHING);
        assertThat(first.strength()).isEqualTo(Strength.UNLIKELY);
    }

    @Test
    void no_second_wage_where_a_contract_was_signed() {
        var without = anEmployment().from("2026-01-10");

        assertThat(without.entitlement(ClaimType.DOUBLE_WAGE, TODAY).high().isPositive())
                .isTrue();
        assertThat(without.contractSigned()
                        .entitlement(ClaimType.DOUBLE_WAGE, TODAY)
                        .range())
                .isEqualTo(MoneyRange.NOTHING);
    }

    @Test
    void whoever_does_not_know_of_a_contract_is_told_both() {
        var second = anEmployment().from("2026-05-10").until("2026-08-09").contractNobodyKnows();

        var entitlement = second.entitlement(ClaimType.DOUBLE_WAGE, TODAY);

        assertThat(entitlement.range()).isEqualTo(yuan("0", "12000"));
        assertThat(entitlement.strength()).isEqualTo(Strength.UNCERTAIN);
        assertThat(entitlement.asks()).containsExactly(Input.CONTRACT);
    }

    @Test
    void months_more_than_a_year_ago_are_only_in_the_upper_figure() {
        var half = anEmployment().from("2025-01-01").until("2026-08-31").entitlement(ClaimType.DOUBLE_WAGE, TODAY);
        var all = anEmployment().from("2023-01-01").until("2026-08-31").entitlement(ClaimType.DOUBLE_WAGE, TODAY);

        assertThat(half.range()).isEqualTo(yuan("7379.31", "66000"));
        assertThat(half.strength()).isEqualTo(Strength.NEEDS_PROOF);
        assertThat(all.range()).isEqualTo(yuan("0", "66000"));
        assertThat(all.strength()).isEqualTo(Strength.UNCERTAIN);
    }

    @Test
    void the_look_back_is_certain_in_guangdong_and_unverified_elsewhere() {
        var employment = anEmployment().from("2025-01-01").until("2026-08-31");

        assertThat(lookBack(employment.at(EmploymentBuilder.JIEYANG)).verified())
                .isTrue();
        assertThat(lookBack(employment.at(EmploymentBuilder.SHANGHAI)).verified())
                .isFalse();
    }

    @Test
    void pay_below_the_local_minimum_is_topped_up_month_by_month() {
        // Jieyang: 1,620 until February 2025, then 1,750
        var lacking = anEmployment()
                .at(EmploymentBuilder.JIEYANG)
                .paid("1500")
                .from("2025-01-01")
                .until("2025-04-30")
                .entitlement(ClaimType.WAGE_DIFF, TODAY);

        assertThat(lacking.range()).isEqualTo(yuan("740", "740"));
        assertThat(lacking.trace().beneath())
                .extracting(Trace::numbers)
                .containsExactly(
                        List.of("2021-12-01", "1,620", "120", "2"), List.of("2025-03-01", "1,750", "250", "2"));
    }

    @Test
    void a_minimum_that_may_have_been_raised_since_is_said_to_be_unchecked() {
        var before = anEmployment().paid("2000").from("2025-10-01").until("2025-12-31");
        assertThat(minimumOf(before).beneath()).isEmpty();

        var after = anEmployment().paid("2000").from("2025-10-01").until("2026-01-31");
        assertThat(minimumOf(after).beneath()).containsExactly(Trace.note("parameter.unverified"));
    }

    private static Trace minimumOf(EmploymentBuilder employment) {
        return employment
                .entitlement(ClaimType.WAGE_DIFF, TODAY)
                .trace()
                .beneath()
                .getFirst()
                .beneath()
                .getFirst();
    }

    @Test
    void a_difference_above_the_minimum_is_looked_for_in_what_was_agreed() {
        var below = anEmployment().paid("2499.99").entitlement(ClaimType.WAGE_DIFF, TODAY);
        var above = anEmployment().paid("2500").entitlement(ClaimType.WAGE_DIFF, TODAY);

        assertThat(below.range()).isNotNull();
        assertThat(above.range()).isNull();
        assertThat(above.asks()).containsExactly(Input.MONTHS, Input.AGREED_WAGE);
    }

    @Test
    void single_days_are_added_to_whole_months() {
        var wage = anEmployment().unpaidMonths(2).unpaidDays(5).entitlement(ClaimType.WAGE, TODAY);

        assertThat(wage.range()).isEqualTo(yuan("13379.31", "13379.31"));
    }

    @Test
    void overtime_is_counted_on_the_minimum_wage_at_least() {
        var atTheMinimum = anEmployment().paid("2500").overtime("10", "0", "0");

        assertThat(atTheMinimum.entitlement(ClaimType.OVERTIME, TODAY).range()).isEqualTo(yuan("215.52", "215.52"));
        assertThat(atTheMinimum
                        .paid("2000")
                        .entitlement(ClaimType.OVERTIME, TODAY)
                        .range())
                .isEqualTo(yuan("215.52", "215.52"));
    }

    @Test
    void overtime_without_hours_asks_for_them_and_leave_without_years_is_a_range() {
        assertThat(anEmployment().entitlement(ClaimType.OVERTIME, TODAY).asks())
                .containsExactly(Input.WEEKDAY_HOURS, Input.REST_DAY_HOURS, Input.HOLIDAY_HOURS);

        // 243 days of 2026 at five to fifteen days a year: three to nine days
        var leave = anEmployment().entitlement(ClaimType.ANNUAL_LEAVE, TODAY);

        assertThat(leave.range()).isEqualTo(yuan("1655.17", "4965.52"));
        assertThat(leave.asks()).containsExactly(Input.TOTAL_WORK_YEARS);
    }

    @Test
    void overtime_and_leave_without_a_wage_ask_for_it() {
        var facts = EmploymentFacts.unknown()
                .with(Input.WEEKDAY_HOURS, BigDecimal.TEN)
                .with(Input.UNTAKEN_LEAVE_DAYS, BigDecimal.valueOf(5));

        assertThat(Entitled.to(ClaimType.OVERTIME, facts, TODAY).asks()).containsExactly(Input.MONTHLY_WAGE);
        assertThat(Entitled.to(ClaimType.ANNUAL_LEAVE, facts, TODAY).asks()).containsExactly(Input.MONTHLY_WAGE);
    }

    private static RuleOfLaw lookBack(EmploymentBuilder employment) {
        return employment.entitlement(ClaimType.DOUBLE_WAGE, TODAY).trace().beneath().stream()
                .filter(step -> step.step().equals("double.look-back"))
                .map(Trace::rule)
                .findFirst()
                .orElseThrow();
    }

    private static MoneyRange yuan(String low, String high) {
        return new MoneyRange(Money.ofYuan(low), Money.ofYuan(high));
    }
}
