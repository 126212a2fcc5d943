package org.fengqiao.law;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The second wage for a missing written contract (二倍工资): 劳动合同法 82(1), 实施条例 6–7, 解释(二) 6. From the day after one full month to the day before
 * the contract or the full year, at most eleven months; a part of a month by its paid working days.
 */
record DoubleWage(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    static final RuleOfLaw RULE = new RuleOfLaw("double_wage", 1, "劳动合同法", "82", LocalDate.of(2008, 1, 1), true);
    static final RuleOfLaw LOOK_BACK = new RuleOfLaw("arb.limit", 1, "劳动争议调解仲裁法", "27", LocalDate.of(2008, 5, 1), true);
    private static final BigDecimal PAID_DAYS = new BigDecimal("21.75");

    Entitlement compute() {
        var contract = facts.writtenContract();
        if (Boolean.TRUE.equals(contract) && facts.contractSignedOn() == null) {
            return new Entitlement(
                    ClaimType.DOUBLE_WAGE,
                    MoneyRange.NOTHING,
                    Strength.UNLIKELY,
                    List.of(),
                    Trace.of("double.has-contract", RULE),
                    null);
        }
        var started = facts.startedOn();
        var wage = facts.monthlyWage();
        if (started == null || wage == null) {
            var asks = new ArrayList<Ask>();
            if (started == null) {
                asks.add(Ask.STARTED_ON);
            }
            if (wage == null) {
                asks.add(Ask.MONTHLY_WAGE);
            }
            return new Entitlement(
                    ClaimType.DOUBLE_WAGE, null, Strength.NEEDS_PROOF, asks, Trace.of("double.unknown", RULE), null);
        }
        // A day not remembered: the later start gives the shorter span, the earlier one the longer.
        var shortest = span(
                started.latest(),
                facts.endedOn() == null ? asOf : facts.endedOn().earliest());
        var longest = span(
                started.earliest(),
                facts.endedOn() == null ? asOf : facts.endedOn().latest());
        var inTime = shortest.notBefore(asOf.minusYears(1).plusDays(1));
        var low = contract == null ? Money.ZERO : inTime.wages(wage);
        var high = longest.wages(wage);
        var steps = new ArrayList<Trace>();
        steps.add(Trace.of("double.span", RULE, longest.first(), longest.last(), longest.months(), longest.restDays()));
        if (inTime.first().isAfter(shortest.first())) {
            steps.add(Trace.of("double.look-back", LOOK_BACK, asOf.minusYears(1).plusDays(1), inTime.wages(wage)));
        }
        if (contract == null) {
            steps.add(Trace.note("double.contract-unknown"));
        }
        return new Entitlement(
                ClaimType.DOUBLE_WAGE,
                new MoneyRange(low.min(high), high),
                contract == null ? Strength.UNCERTAIN : Strength.NEEDS_PROOF,
                contract == null ? List.of(Ask.CONTRACT) : List.of(),
                Trace.of("double.result", RULE, wage, low.min(high), high).over(steps),
                null);
    }

    private Span span(LocalDate hired, LocalDate workedUntil) {
        var last = hired.plusYears(1).minusDays(1);
        var signed = facts.contractSignedOn();
        if (signed != null && signed.earliest().minusDays(1).isBefore(last)) {
            last = signed.earliest().minusDays(1);
        }
        return new Span(rulebook.calendar(), hired.plusMonths(1), workedUntil.isBefore(last) ? workedUntil : last);
    }

    /** The days for which a second wage is due; empty when the first lies after the last. */
    private record Span(WorkCalendar calendar, LocalDate first, LocalDate last) {

        Span notBefore(LocalDate day) {
            return new Span(calendar, first.isBefore(day) ? day : first, last);
        }

        int months() {
            return first.isAfter(last)
                    ? 0
                    : (int) java.time.Period.between(first, last.plusDays(1)).toTotalMonths();
        }

        int restDays() {
            return first.isAfter(last) ? 0 : calendar.workingDaysBetween(first.plusMonths(months()), last);
        }

        Money wages(Money wage) {
            var rest = wage.yuan().multiply(BigDecimal.valueOf(restDays())).divide(PAID_DAYS, MathContext.DECIMAL64);
            return wage.times(BigDecimal.valueOf(months())).plus(Money.ofYuan(rest.min(wage.yuan())));
        }
    }
}
