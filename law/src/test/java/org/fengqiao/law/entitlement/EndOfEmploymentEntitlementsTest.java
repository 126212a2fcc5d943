package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.law.entitlement.EmploymentBuilder.anEmployment;

import java.time.LocalDate;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndOfEmploymentEntitlementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "DISMISSED, 24000, 24000, WELL_FOUNDED",
        "AGREED_BY_EMPLOYER, 24000, 24000, WELL_FOUNDED",
        "EXPIRED, 24000, 24000, WELL_FOUNDED",
        "FORCED_RESIGN, 24000, 24000, NEEDS_PROOF",
        "RESIGNED, 0, 0, UNLIKELY"
    })
    void severance_depends_on_how_the_employment_ended(EndReason reason, String low, String high, Strength strength) {
        var severance = anEmployment().because(reason).entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan(low, high));
        assertThat(severance.strength()).isEqualTo(strength);
    }

    @Test
    void whoever_resigned_while_pay_was_owed_may_have_severance() {
        var resigned = anEmployment().because(EndReason.RESIGNED);
        assertThat(resigned.entitlement(ClaimType.SEVERANCE, TODAY).range()).isEqualTo(MoneyRange.NOTHING);

        var severance = resigned.unpaidMonths(2).entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan("0", "24000"));
        assertThat(severance.strength()).isEqualTo(Strength.UNCERTAIN);
        assertThat(severance.trace().beneath()).extracting(Trace::step).contains("severance.employer-fault");
    }

    @Test
    void severance_is_between_nothing_and_all_where_the_reason_is_unknown() {
        var severance = anEmployment().forNoKnownReason().entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan("0", "24000"));
        assertThat(severance.strength()).isEqualTo(Strength.UNCERTAIN);
        assertThat(severance.asks()).containsExactly(Input.END_REASON);
    }

    @Test
    void dates_told_in_parts_give_a_range() {
        var severance = anEmployment().from("2023").until("2026-08").entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan("18000", "24000"));
        assertThat(severance.trace().beneath()).extracting(Trace::step).contains("note.dates-rough");
    }

    @Test
    void dates_told_in_parts_are_no_reason_where_they_change_nothing() {
        var severance = anEmployment().from("2023-03").until("2026-12-10").paid("9000");

        var entitlement = severance.entitlement(ClaimType.SEVERANCE, LocalDate.of(2026, 12, 20));

        assertThat(entitlement.range()).isEqualTo(yuan("30000", "36000"));
        assertThat(entitlement.trace().beneath())
                .extracting(Trace::step)
                .contains("severance.cap-minimum")
                .doesNotContain("note.dates-rough");
    }

    @Test
    void whoever_left_nobody_knows_when_is_asked_when() {
        var severance = anEmployment().endedNobodyKnowsWhen().entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan("3000", "24000"));
        assertThat(severance.asks()).containsExactly(Input.ENDED_ON);
    }

    @Test
    void whoever_still_works_is_told_that_the_figure_supposes_an_end_today() {
        var severance =
                anEmployment().stillGoingOn().because(EndReason.FORCED_RESIGN).entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan("24000", "24000"));
        assertThat(severance.trace().beneath()).extracting(Trace::step).contains("note.still-employed");
    }

    @ParameterizedTest
    @CsvSource({
        // 2003-06-01 to 2007: five begun years; 2008 to May 2012: four and a half
        "DISMISSED, 2003-06-01, 57000",
        "AGREED_BY_EMPLOYER, 2003-06-01, 57000",
        "EXPIRED, 2003-06-01, 27000",
        // 1990 to 2007: eighteen years, of which a mutual end counts twelve
        "DISMISSED, 1990-01-01, 135000",
        "AGREED_BY_EMPLOYER, 1990-01-01, 99000"
    })
    void service_before_2008_counts_by_the_rules_of_its_time(EndReason reason, String from, String amount) {
        var severance =
                anEmployment().from(from).until("2012-05-31").because(reason).entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan(amount, amount));
        assertThat(severance.trace().beneath())
                .filteredOn(step -> step.step().equals("severance.before-2008"))
                .allSatisfy(step -> assertThat(step.rule())
                        .isEqualTo(Rulebook.builtIn().provision("economic_compensation.before_2008")));
    }

    @Test
    void service_that_ended_before_2008_has_no_part_after_it() {
        var severance = anEmployment().from("2005-01-01").until("2006-12-31").entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(severance.range()).isEqualTo(yuan("12000", "12000"));
    }

    @Test
    void pay_above_three_times_a_known_average_counts_to_there_for_twelve_years() {
        var employment = anEmployment().from("2010-01-01").until("2025-12-31").whereTheAverageIs("10000");

        assertThat(severance(employment.paid("30000"))).isEqualTo(yuan("480000", "480000"));
        assertThat(severance(employment.paid("30001"))).isEqualTo(yuan("360000", "360000"));
    }

    @Test
    void where_no_average_is_on_file_both_the_capped_and_the_uncapped_figure_are_given() {
        // three times Guangzhou's minimum wage of 2,500 is what the cap can never be below
        assertThat(severance(anEmployment().paid("7500"))).isEqualTo(yuan("30000", "30000"));

        var entitlement = anEmployment().paid("20000").entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(entitlement.range()).isEqualTo(yuan("30000", "80000"));
        assertThat(entitlement.trace().beneath()).extracting(Trace::step).contains("severance.cap-minimum");
        assertThat(entitlement.asks()).containsExactly(Input.LOCAL_AVERAGE);
    }

    @Test
    void an_average_from_a_weak_source_caps_nothing_for_certain() {
        var verified =
                anEmployment().at(EmploymentBuilder.SHANGHAI).from("2023-01-01").until("2024-12-31");
        var fromMemory =
                anEmployment().at(EmploymentBuilder.SHANGHAI).from("2024-01-01").until("2025-12-31");

        assertThat(severance(verified.paid("50000"))).isEqualTo(yuan("73842", "73842"));
        assertThat(severance(fromMemory.paid("50000"))).isEqualTo(yuan("74604", "100000"));
    }

    @Test
    void a_parameter_is_shown_with_its_date_its_source_and_whether_it_was_checked() {
        var employment =
                anEmployment().at(EmploymentBuilder.SHANGHAI).paid("50000").from("2020-01-01");

        var published = parameterOf(employment.until("2024-12-31"));
        assertThat(published.step()).isEqualTo("parameter.average-wage");
        assertThat(published.numbers()).containsExactly("12,307", "2024-07-01", "上海市统计数据");
        assertThat(published.parameter())
                .isEqualTo(Rulebook.builtIn()
                        .parameter("average_wage", EmploymentBuilder.SHANGHAI, LocalDate.of(2024, 12, 31))
                        .orElseThrow());
        assertThat(parameterOf(employment.until("2025-12-31")).beneath())
                .containsExactly(Trace.note("parameter.unverified"));
    }

    private static Trace parameterOf(EmploymentBuilder employment) {
        return employment.entitlement(ClaimType.SEVERANCE, TODAY).trace().beneath().stream()
                .flatMap(step -> step.beneath().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_place_without_any_figures_leaves_the_cap_unchecked_and_says_so_where_pay_is_high() {
        var low = anEmployment().at(EmploymentBuilder.BEIJING).paid("4000").entitlement(ClaimType.SEVERANCE, TODAY);
        var high = anEmployment().at(EmploymentBuilder.BEIJING).paid("40000").entitlement(ClaimType.SEVERANCE, TODAY);

        assertThat(low.trace().beneath()).extracting(Trace::step).doesNotContain("severance.cap-unchecked");
        assertThat(high.trace().beneath()).extracting(Trace::step).contains("severance.cap-unchecked");
        assertThat(high.range()).isEqualTo(yuan("160000", "160000"));
    }

    @Test
    void pay_below_the_minimum_wage_counts_as_the_minimum_wage() {
        assertThat(severance(anEmployment().paid("2500"))).isEqualTo(yuan("10000", "10000"));
        assertThat(severance(anEmployment().paid("2000"))).isEqualTo(yuan("10000", "10000"));
    }

    @ParameterizedTest
    @CsvSource({
        "DISMISSED, 48000, 48000, NEEDS_PROOF",
        "EXPIRED, 0, 48000, UNCERTAIN",
        "AGREED_BY_EMPLOYER, 0, 0, UNLIKELY",
        "FORCED_RESIGN, 0, 0, UNLIKELY",
        "RESIGNED, 0, 0, UNLIKELY"
    })
    void damages_suppose_that_the_employer_ended_it(EndReason reason, String low, String high, Strength strength) {
        var damages = anEmployment().because(reason).entitlement(ClaimType.UNLAWFUL_TERM, TODAY);

        assertThat(damages.range()).isEqualTo(yuan(low, high));
        assertThat(damages.strength()).isEqualTo(strength);
    }

    @Test
    void damages_are_between_nothing_and_all_where_the_reason_is_unknown() {
        var damages = anEmployment().forNoKnownReason().entitlement(ClaimType.UNLAWFUL_TERM, TODAY);

        assertThat(damages.range()).isEqualTo(yuan("0", "48000"));
        assertThat(damages.asks()).containsExactly(Input.END_REASON);
    }

    @Test
    void damages_are_counted_from_the_hire_without_the_cut_of_2008_and_rounded_once() {
        var damages = anEmployment()
                .at(EmploymentBuilder.BEIJING)
                .from("2003-06-01")
                .until("2012-11-30")
                .paid("3121.43")
                .entitlement(ClaimType.UNLAWFUL_TERM, TODAY);

        assertThat(damages.range()).isEqualTo(yuan("62428.60", "62428.60"));
        assertThat(anEmployment()
                        .at(EmploymentBuilder.BEIJING)
                        .from("2010-06-02")
                        .until("2014-06-25")
                        .paid("3121.43")
                        .entitlement(ClaimType.UNLAWFUL_TERM, TODAY)
                        .range())
                .isEqualTo(yuan("28092.87", "28092.87"));
    }

    @Test
    void damages_are_capped_like_severance() {
        var employment = anEmployment().from("2010-01-01").until("2025-12-31").paid("40000");

        assertThat(employment
                        .whereTheAverageIs("10000")
                        .entitlement(ClaimType.UNLAWFUL_TERM, TODAY)
                        .range())
                .isEqualTo(yuan("720000", "720000"));
    }

    @Test
    void notice_pay_is_a_months_wage_but_never_certain() {
        var notice = anEmployment().entitlement(ClaimType.NOTICE_PAY, TODAY);

        assertThat(notice.range()).isEqualTo(yuan("0", "6000"));
        assertThat(notice.strength()).isEqualTo(Strength.UNCERTAIN);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DISMISSED", "DISMISSED_WITHOUT_FAULT"})
    void notice_pay_supposes_a_dismissal(EndReason reason) {
        assertThat(anEmployment()
                        .because(reason)
                        .entitlement(ClaimType.NOTICE_PAY, TODAY)
                        .range())
                .isEqualTo(MoneyRange.NOTHING);
    }

    private static MoneyRange severance(EmploymentBuilder employment) {
        var range = employment.entitlement(ClaimType.SEVERANCE, TODAY).range();
        return range == null ? MoneyRange.NOTHING : range;
    }

    private static MoneyRange yuan(String low, String high) {
        return new MoneyRange(Money.ofYuan(low), Money.ofYuan(high));
    }
}
