package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The month's pay that severance and damages are counted in (补偿基数): 劳动合同法 47(2), 实施条例 27. Pay above three times the local average counts only to
 * there, and for twelve years. Where the average is not known for certain, both figures hold.
 *
 * @param uncapped what a month counts without the cap, with its arithmetic
 * @param cap null where pay does not reach it
 */
record CompensationBase(Money wage, Term uncapped, @Nullable Term cap, boolean capIsCertain, List<Trace> steps) {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** Null where no wage is told. */
    static @Nullable CompensationBase of(Basis basis) {
        var steps = new ArrayList<Trace>();
        var given = basis.money(Input.BASE);
        if (given != null) {
            steps.add(Trace.note("given", "#" + Input.BASE.code(), given));
            return new CompensationBase(given, Term.of(given), null, true, List.copyOf(steps));
        }
        var told = averageOfTwelveMonths(basis, steps);
        return told == null ? null : floored(basis, told, steps);
    }

    private static @Nullable Term averageOfTwelveMonths(Basis basis, List<Trace> steps) {
        var told = basis.firstMoney(Input.AVERAGE_WAGE, Input.MONTHLY_WAGE);
        var rows = basis.wages();
        if (told != null || rows.isEmpty()) {
            return told == null ? null : Term.of(told);
        }
        var last = rows.subList(Math.max(0, rows.size() - 12), rows.size());
        var sum = Term.ZERO;
        for (var row : last) {
            sum = sum.plus(Term.of(row.due()));
        }
        var average = sum.over(BigDecimal.valueOf(last.size()));
        steps.add(Trace.note("severance.average", last.size(), average.money()));
        return average;
    }

    private static CompensationBase floored(Basis basis, Term told, List<Trace> steps) {
        var day = basis.day();
        var minimum = MinimumWage.in(basis, day);
        var wage = told;
        if (minimum != null && told.compareTo(Term.of(minimum.month())) < 0) {
            wage = Term.of(minimum.month());
            steps.add(Trace.of(
                            "severance.floor", basis.rule("economic_compensation.floor"), told.money(), minimum.month())
                    .over(minimum.steps(day)));
        }
        var average = LocalAverage.given(basis);
        if (average != null) {
            return capped(basis, wage, average, "severance.cap", List.of(), steps);
        }
        var published = basis.parameter("average_wage", day).orElse(null);
        if (published != null) {
            var step = published.isVerifiedOn(day) ? "severance.cap" : "severance.cap-unverified";
            return capped(basis, wage, Term.of(published.value()), step, List.of(published.trace(day)), steps);
        }
        if (minimum != null) {
            return capped(basis, wage, Term.of(minimum.month()), "severance.cap-minimum", minimum.steps(day), steps);
        }
        if (basis.rulebook()
                .leastAnywhere("minimum_wage", day)
                .filter(least -> told.compareTo(Term.of(least.times(THREE))) > 0)
                .isPresent()) {
            steps.add(Trace.note("severance.cap-unchecked"));
            basis.want(Input.LOCAL_AVERAGE);
        }
        return new CompensationBase(wage.money(), wage, null, true, List.copyOf(steps));
    }

    private static CompensationBase capped(
            Basis basis, Term wage, Term of, String step, List<Trace> source, List<Trace> steps) {
        var multiple = basis.number(Input.CAP_MULTIPLE);
        var cap = of.times(multiple == null ? THREE : multiple);
        if (wage.compareTo(cap) <= 0) {
            return new CompensationBase(wage.money(), wage, null, true, List.copyOf(steps));
        }
        boolean isCertain = step.equals("severance.cap");
        if (!isCertain) {
            basis.want(Input.LOCAL_AVERAGE);
        }
        steps.add(Trace.of(step, basis.rule("economic_compensation.cap"), of.money(), cap.money())
                .over(source));
        return new CompensationBase(wage.money(), wage, cap, isCertain, List.copyOf(steps));
    }

    /** What a month counts. */
    Term month(boolean lowest) {
        return cap != null && (lowest || capIsCertain) ? cap : uncapped;
    }

    boolean isCapped(boolean lowest) {
        return cap != null && (lowest || capIsCertain);
    }

    Term forYears(Term served, boolean lowest) {
        var counted = isCapped(lowest) ? served.atMost(Term.of(TWELVE)) : served;
        return month(lowest).times(counted);
    }

    Figure forYears(Term least, Term most) {
        return cap == null || capIsCertain
                ? Figure.exactly(forYears(most, true))
                : new Figure(forYears(least, true), forYears(most, false));
    }
}
