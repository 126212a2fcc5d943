package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What pay lies below the local minimum (低于最低工资差额): 最低工资规定 12, 劳动合同法 85. Month by month from the hire, each with the minimum of its first day. A
 * difference to the agreed wage is left to a person.
 */
record MinimumWageShortfall(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    Entitlement compute() {
        var started = facts.startedOn();
        var wage = facts.monthlyWage();
        if (wage == null || started == null || facts.place() == null) {
            return Entitlement.byAPerson(ClaimType.WAGE_DIFF, List.of());
        }
        var longest = Service.longest(started, facts, asOf);
        var shortest = Service.shortest(started, facts, asOf);
        var steps = new ArrayList<Trace>();
        var high = shortfall(longest, longest.begunMonths(), wage, steps);
        if (!high.isPositive()) {
            return Entitlement.byAPerson(ClaimType.WAGE_DIFF, List.of(Trace.note("diff.not-below", wage)));
        }
        var low = shortfall(shortest, shortest.wholeMonths(), wage, new ArrayList<>())
                .min(high);
        steps.addAll(Notes.onService(facts, longest.last(), !low.equals(high)));
        return Entitlement.of(
                ClaimType.WAGE_DIFF,
                new MoneyRange(low, high),
                Strength.NEEDS_PROOF,
                facts.missingForEnd().stream().filter(Ask.ENDED_ON::equals).toList(),
                Trace.of("diff.result", rulebook.provision("min_wage_shortfall"), low, high)
                        .over(steps));
    }

    private Money shortfall(Service service, long months, Money wage, List<Trace> steps) {
        var monthsUnder = new LinkedHashMap<Parameter, Integer>();
        for (long month = 0; month < months; month++) {
            rulebook.parameter("minimum_wage", facts.place(), service.after(month, ChronoUnit.MONTHS))
                    .filter(minimum -> wage.compareTo(minimum.value()) < 0)
                    .ifPresent(minimum -> monthsUnder.merge(minimum, 1, Integer::sum));
        }
        var sum = Money.ZERO;
        for (var under : monthsUnder.entrySet()) {
            var minimum = under.getKey();
            var lacking = minimum.value().minus(wage);
            sum = sum.plus(lacking.times(BigDecimal.valueOf(under.getValue())));
            steps.add(Trace.note("diff.months", minimum.from(), minimum.value(), lacking, under.getValue())
                    .over(List.of(minimum.trace(service.last()))));
        }
        return sum;
    }
}
