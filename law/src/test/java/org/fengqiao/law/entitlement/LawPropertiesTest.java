package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Counting;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.Period;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Trace;

/** What holds whatever is told. */
class LawPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Rulebook RULES = Rulebook.builtIn();
    private static final List<AskedClaim> ALL =
            EnumSet.allOf(ClaimType.class).stream().map(AskedClaim::of).toList();
    private static final List<Explainer> LANGUAGES = List.of(
            new Explainer(Locale.CHINA), new Explainer(Locale.forLanguageTag("zh-HK")), new Explainer(Locale.ENGLISH));

    private final Entitlements entitlements = new Entitlements(RULES);
    private final Periods periods = new Periods(RULES);

    @Provide
    Arbitrary<EmploymentFacts> employments() {
        var days = Arbitraries.integers().between(0, 9000).map(back -> TODAY.minusDays(back));
        var wages = Arbitraries.integers().between(0, 6_000_000).map(fen -> Money.ofFen(fen));
        var places = Arbitraries.of("440113", "445202", "310115", "120101", "320685", "110105");
        var numbers = Arbitraries.integers().between(0, 10).map(BigDecimal::valueOf);
        var reasons = Arbitraries.of(EndReason.class).injectNull(0.2);
        return Combinators.combine(days, days, wages, places, numbers, numbers, reasons, Arbitraries.of(true, false))
                .as((one, other, wage, place, months, grade, reason, contract) -> EmploymentFacts.unknown()
                        .at(place)
                        .from(PartialDate.of(one.isBefore(other) ? one : other))
                        .endedOn(PartialDate.of(one.isBefore(other) ? other : one))
                        .paidMonthly(wage)
                        .contract(contract, null)
                        .endedBecause(reason)
                        .with(Input.UNPAID_MONTHS, months)
                        .with(Input.WEEKDAY_HOURS, months)
                        .with(Input.GRADE, grade.max(BigDecimal.ONE))
                        .with(Input.LOCAL_AVERAGE, wage)
                        .with(Input.TOTAL_WORK_YEARS, months));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void the_trace_recomputes_to_the_result(@ForAll("employments") EmploymentFacts facts) {
        for (var entitlement : entitlements.compute(ALL, facts, TODAY).entitlements()) {
            assertThat(Arithmetic.recomputes(entitlement))
                    .as(entitlement.toString())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void every_step_can_be_told_in_three_languages_and_read_back(@ForAll("employments") EmploymentFacts facts) {
        for (var entitlement : entitlements.compute(ALL, facts, TODAY).entitlements()) {
            for (var language : LANGUAGES) {
                assertThat(language.explain(entitlement.trace()))
                        .allSatisfy(
                                sentence -> assertThat(sentence).isNotBlank().doesNotContain("{"));
            }
            assertThat(Trace.fromJson(entitlement.trace().toJson())).isEqualTo(entitlement.trace());
        }
    }

    @Property(tries = 200)
    void more_pay_never_makes_less(@ForAll("employments") EmploymentFacts facts, @ForAll("raises") Money raise) {
        var richer =
                facts.paidMonthly(Objects.requireNonNull(facts.monthlyWage()).plus(raise));
        for (var type : List.of(
                ClaimType.WAGE,
                ClaimType.OVERTIME,
                ClaimType.DOUBLE_WAGE,
                ClaimType.SEVERANCE,
                ClaimType.UNLAWFUL_TERM,
                ClaimType.NOTICE_PAY,
                ClaimType.ANNUAL_LEAVE)) {
            assertThat(high(type, richer)).as(type.name()).isGreaterThanOrEqualTo(uncapped(type, facts, richer));
        }
    }

    /** Pay that climbs over the cap of severance counts less than pay just below: twelve years at most (劳动合同法 47). */
    private Money uncapped(ClaimType type, EmploymentFacts facts, EmploymentFacts richer) {
        boolean mayBeCapped = type == ClaimType.SEVERANCE || type == ClaimType.UNLAWFUL_TERM;
        var average = Objects.requireNonNull(facts.money(Input.LOCAL_AVERAGE));
        boolean isCapped = Objects.requireNonNull(richer.monthlyWage()).compareTo(average.times(new BigDecimal(3))) > 0;
        return mayBeCapped && isCapped ? Money.ZERO : high(type, facts);
    }

    @Provide
    Arbitrary<Money> raises() {
        return Arbitraries.integers().between(0, 1_000_000).map(fen -> Money.ofFen(fen));
    }

    @Property(tries = 200)
    void longer_service_never_makes_less(@ForAll("employments") EmploymentFacts facts) {
        var started = Objects.requireNonNull(facts.startedOn()).earliest();
        var longer = facts.from(PartialDate.of(started.minusDays(200)));

        assertThat(high(ClaimType.SEVERANCE, longer)).isGreaterThanOrEqualTo(high(ClaimType.SEVERANCE, facts));
        assertThat(high(ClaimType.UNLAWFUL_TERM, longer)).isGreaterThanOrEqualTo(high(ClaimType.UNLAWFUL_TERM, facts));
    }

    private Money high(ClaimType type, EmploymentFacts facts) {
        return entitlements
                .compute(Set.of(type), facts, TODAY)
                .entitlements()
                .getFirst()
                .high();
    }

    @Property(tries = 200)
    void the_segments_before_and_after_2008_add_up(@ForAll("employments") EmploymentFacts facts) {
        var since = facts.from(PartialDate.parse("2003-01-01")).endedBecause(EndReason.REDUNDANT);
        var until = since.endedOn(PartialDate.parse("2007-12-31"));
        var after = since.from(PartialDate.parse("2008-01-01"));
        var last = Objects.requireNonNull(since.endedOn()).earliest();
        if (last.isAfter(LocalDate.of(2008, 1, 1)) && isNeitherCappedNorLifted(facts)) {
            assertThat(high(ClaimType.SEVERANCE, since))
                    .isEqualTo(high(ClaimType.SEVERANCE, until).plus(high(ClaimType.SEVERANCE, after)));
        }
    }

    /** The average is the wage itself, so that no cap is reached; no minimum wage is on file for Beijing. */
    private static boolean isNeitherCappedNorLifted(EmploymentFacts facts) {
        return "110105".equals(facts.place());
    }

    @Property(tries = 100)
    void the_total_is_that_of_the_claims_that_count(@ForAll("employments") EmploymentFacts facts) {
        var computation = entitlements.compute(ALL, facts, TODAY);
        var sum = MoneyRange.NOTHING;
        for (var entitlement : computation.entitlements()) {
            if (entitlement.excludedBy() == null && entitlement.type().addsUp()) {
                sum = sum.plus(new MoneyRange(entitlement.low(), entitlement.high()));
            }
        }
        assertThat(computation.total()).isEqualTo(sum);
    }

    @Property(tries = 60)
    void the_shares_of_a_difference_add_up(
            @ForAll("employments") EmploymentFacts ours, @ForAll("employments") EmploymentFacts theirs) {
        var difference = new Differences(RULES).between(ALL, ours, theirs, TODAY);

        assertThat(Differences.sum(difference.facts())).isEqualTo(difference.gap());
        for (var claim : difference.claims()) {
            assertThat(Differences.sum(claim.facts())).isEqualTo(claim.gap());
        }
    }

    @Provide
    Arbitrary<Period> periodsWithALength() {
        return Arbitraries.of(RULES.periods().stream()
                .filter(period -> period.length() != null)
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3200).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    @Property(tries = 1000)
    void a_later_trigger_never_ends_a_period_earlier(
            @ForAll("periodsWithALength") Period period, @ForAll("days") LocalDate day) {
        assertThat(lastDay(period, day.plusDays(1))).isAfterOrEqualTo(lastDay(period, day));
    }

    @Property(tries = 1000)
    void a_last_day_is_never_a_rest_day_where_it_rolls_over(
            @ForAll("periodsWithALength") Period period, @ForAll("days") LocalDate day) {
        if (period.counting() != Counting.HOURS) {
            assertThat(RULES.calendar().isWorkingDay(lastDay(period, day))).isTrue();
        }
    }

    private LocalDate lastDay(Period period, LocalDate trigger) {
        var counted = periods.count(PeriodQuestion.of(period.rule().id(), trigger), TODAY);
        return Objects.requireNonNull(counted.lastDay()).date();
    }

    @Property(tries = 500)
    void working_days_on_and_back_come_to_the_same_day(@ForAll("days") LocalDate day, @ForAll("counts") Integer count) {
        var from = RULES.calendar().sameOrNextWorkingDay(day);
        var on = RULES.calendar().plusWorkingDays(from, count);

        assertThat(RULES.calendar().plusWorkingDays(on, -count)).isEqualTo(from);
        assertThat(RULES.calendar().workingDaysBetween(from, on)).isEqualTo(count + 1);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 100);
    }
}
