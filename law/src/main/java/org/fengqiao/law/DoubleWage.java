package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second wage for a missing written contract (二倍工资): 劳动合同法 82(1), 实施条例 6–7, 解释(二) 6. From the day after one full month to the day before
 * the contract or the full year, at most eleven months; a part of a month by its working days.
 */
record DoubleWage(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    static final int MOST_MONTHS = 11;

    Entitlement compute() {
        var rule = rulebook.provision("double_wage");
        var contract = facts.writtenContract();
        var signed = facts.contractSignedOn();
        if (Boolean.TRUE.equals(contract) && signed == null) {
            return Entitlement.none(ClaimType.DOUBLE_WAGE, Trace.of("double.has-contract", rule));
        }
        var started = facts.startedOn();
        var wage = facts.monthlyWage();
        if (started == null || wage == null) {
            return Entitlement.unknown(
                    ClaimType.DOUBLE_WAGE, facts.missingForService(), Trace.of("double.unknown", rule));
        }
        var longService = Service.longest(started, facts, asOf);
        var shortService = Service.shortest(started, facts, asOf);
        var longest = span(longService, signed == null ? null : signed.latestBy(asOf));
        var shortest = span(shortService, signed == null ? null : signed.earliest());
        if (longest.isEmpty()) {
            return Entitlement.none(ClaimType.DOUBLE_WAGE, Trace.of("double.first-month", rule, longest.first()));
        }
        var since = asOf.minusYears(1).plusDays(1);
        var inTime = shortest.notBefore(since).wages(wage);
        var high = longest.wages(wage);
        var range = new MoneyRange(contract == null ? Money.ZERO : inTime.min(high), high);
        var steps = steps(longest, wage);
        if (longest.first().isBefore(since)) {
            steps.add(Trace.of("double.look-back", lookBack(), since, inTime));
        }
        steps.addAll(
                Notes.onService(facts, longService.last(), !longest.wages(wage).equals(shortest.wages(wage))));
        if (contract == null) {
            steps.add(Trace.note("double.contract-unknown"));
        }
        var asks = new ArrayList<Ask>();
        if (contract == null) {
            asks.add(Ask.CONTRACT);
        }
        if (facts.leftNobodyKnowsWhen()) {
            asks.add(Ask.ENDED_ON);
        }
        return Entitlement.of(
                ClaimType.DOUBLE_WAGE,
                range,
                range.low().isPositive() ? Strength.NEEDS_PROOF : Strength.UNCERTAIN,
                asks,
                (range.isExact()
                                ? Trace.of("double.exact", rule, wage, high)
                                : Trace.of("double.result", rule, wage, range.low(), high))
                        .over(steps));
    }

    private List<Trace> steps(Span span, Money wage) {
        var rule = rulebook.provision("double_wage");
        if (span.restDays() == 0) {
            return new ArrayList<>(
                    List.of(Trace.of("double.whole-months", rule, span.first(), span.last(), span.months())));
        }
        var steps = new ArrayList<Trace>();
        steps.add(Trace.of("double.span", rule, span.first(), span.last(), span.months(), span.restDays()));
        steps.add(Trace.of(
                "double.part-month",
                rulebook.provision("double_wage.part_month"),
                span.restDays(),
                Money.ofYuan(span.partMonth(wage))));
        return steps;
    }

    /** Guangdong has a rule of its own; elsewhere practice differs. */
    private RuleOfLaw lookBack() {
        var place = facts.place();
        return rulebook.provision(
                place != null && place.startsWith("44") ? "double_wage.look_back.44" : "double_wage.look_back");
    }

    private Span span(Service service, @Nullable LocalDate signed) {
        var last = service.after(1, ChronoUnit.YEARS).minusDays(1);
        if (signed != null && signed.minusDays(1).isBefore(last)) {
            last = signed.minusDays(1);
        }
        return new Span(rulebook.calendar(), service.first(), 1, service.last().isBefore(last) ? service.last() : last);
    }

    /**
     * The days for which a second wage is due. Months are counted from the hire, so that a hire on the 31st has its eleven too.
     *
     * @param passedOver whole months from {@code from} for which none is due
     */
    record Span(WorkCalendar calendar, LocalDate from, int passedOver, LocalDate last) {

        LocalDate first() {
            return service().after(passedOver, ChronoUnit.MONTHS);
        }

        boolean isEmpty() {
            return first().isAfter(last);
        }

        Span notBefore(LocalDate day) {
            return first().isBefore(day) ? new Span(calendar, day, 0, last) : this;
        }

        int months() {
            return isEmpty() ? 0 : (int) Math.min(MOST_MONTHS, service().wholeMonths() - passedOver);
        }

        int restDays() {
            return isEmpty() || months() == MOST_MONTHS
                    ? 0
                    : calendar.workingDaysBetween(service().after(passedOver + months(), ChronoUnit.MONTHS), last);
        }

        private Service service() {
            return new Service(from, last);
        }

        BigDecimal partMonth(Money wage) {
            return new DailyWage(wage).forDays(BigDecimal.valueOf(restDays())).min(wage.yuan());
        }

        Money wages(Money wage) {
            return Money.ofYuan(
                    wage.yuan().multiply(BigDecimal.valueOf(months())).add(partMonth(wage)));
        }
    }
}
