package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The month's pay that severance and damages are counted in (补偿基数): 劳动合同法 47(2), 实施条例 27. Pay above three times the local average counts only to
 * there, and for twelve years. Where the average is not known for certain, both figures hold.
 *
 * @param cap null where pay does not reach it
 */
record CompensationBase(Money wage, @Nullable Money cap, boolean capIsCertain, List<Trace> steps) {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    static CompensationBase of(Rulebook rulebook, EmploymentFacts facts, Money told, LocalDate day) {
        var steps = new ArrayList<Trace>();
        var minimum = rulebook.parameter("minimum_wage", facts.place(), day).orElse(null);
        var wage = told;
        if (minimum != null && told.compareTo(minimum.value()) < 0) {
            wage = minimum.value();
            steps.add(Trace.of("severance.floor", rulebook.provision("economic_compensation.floor"), told, wage)
                    .over(List.of(minimum.trace(day))));
        }
        var average = facts.localAverage();
        if (average != null) {
            return capped(rulebook, wage, average, "severance.cap", List.of(), steps);
        }
        var published = rulebook.parameter("average_wage", facts.place(), day).orElse(null);
        if (published != null) {
            var step = published.isVerifiedOn(day) ? "severance.cap" : "severance.cap-unverified";
            return capped(rulebook, wage, published.value(), step, List.of(published.trace(day)), steps);
        }
        if (minimum != null) {
            return capped(rulebook, wage, minimum.value(), "severance.cap-minimum", List.of(minimum.trace(day)), steps);
        }
        if (rulebook.leastAnywhere("minimum_wage", day)
                .filter(least -> told.compareTo(least.times(THREE)) > 0)
                .isPresent()) {
            steps.add(Trace.note("severance.cap-unchecked"));
        }
        return new CompensationBase(wage, null, true, List.copyOf(steps));
    }

    private static CompensationBase capped(
            Rulebook rulebook, Money wage, Money of, String step, List<Trace> source, List<Trace> steps) {
        var cap = of.times(THREE);
        if (wage.compareTo(cap) <= 0) {
            return new CompensationBase(wage, null, true, List.copyOf(steps));
        }
        steps.add(Trace.of(step, rulebook.provision("economic_compensation.cap"), of, cap)
                .over(source));
        return new CompensationBase(wage, cap, step.equals("severance.cap"), List.copyOf(steps));
    }

    /** What a month counts. */
    Money month(boolean lowest) {
        return cap != null && (lowest || capIsCertain) ? cap : wage;
    }

    /** How many of the years count. */
    BigDecimal years(BigDecimal served, boolean lowest) {
        return month(lowest).equals(wage) ? served : served.min(TWELVE);
    }

    /** Yuan in full precision, so that rounding happens once. */
    BigDecimal forYears(BigDecimal served, boolean lowest) {
        return month(lowest).yuan().multiply(years(served, lowest));
    }
}
