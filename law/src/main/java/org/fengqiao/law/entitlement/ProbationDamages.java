package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/** Damages for a trial longer than the law allows (违法试用期赔偿): 劳动合同法 19, 83. For the time beyond the limit that was served, at the wage after the trial. */
record ProbationDamages(Basis basis) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    Entitlement compute() {
        var rule = basis.rule("probation_damages");
        var wage = basis.firstMoney(Input.BASE, Input.POST_PROBATION_WAGE, Input.MONTHLY_WAGE);
        if (wage == null) {
            basis.want(Input.POST_PROBATION_WAGE);
            return basis.unknown(ClaimType.PROBATION_DAMAGES, Trace.of("probation.unknown", rule));
        }
        var over = basis.given(Input.MONTHS).orElseGet(this::over);
        return basis.answer(
                ClaimType.PROBATION_DAMAGES, Figure.exactly(wage).times(over), Strength.NEEDS_PROOF, "probation", rule);
    }

    /** Months served beyond the limit; an excess that was agreed but not served is only put right. */
    private Figure over() {
        var agreed = basis.number(Input.PROBATION_AGREED);
        var served = basis.number(Input.PROBATION_SERVED);
        var allowed = allowed();
        if (agreed == null && served == null) {
            basis.want(Input.PROBATION_AGREED, Input.PROBATION_SERVED);
            return Figure.between(0, 6);
        }
        if (served == null) {
            basis.want(Input.PROBATION_SERVED);
            return Figure.exactly(agreed == null ? BigDecimal.ZERO : agreed)
                    .less(allowed)
                    .maybe();
        }
        return Figure.exactly(served).less(allowed);
    }

    /** None for less than three months, one below a year, two below three years, six from there on. */
    private Figure allowed() {
        var months = basis.number(Input.CONTRACT_MONTHS);
        if (basis.is(Input.OPEN_ENDED)) {
            return limit(6);
        }
        if (basis.is(Input.TASK_BASED)) {
            return limit(0);
        }
        if (months == null) {
            basis.want(Input.CONTRACT_MONTHS);
            return Figure.between(0, 6);
        }
        return limit(
                months.compareTo(BigDecimal.valueOf(3)) < 0
                        ? 0
                        : months.compareTo(YEAR) < 0
                                ? 1
                                : months.compareTo(YEAR.multiply(BigDecimal.valueOf(3))) < 0 ? 2 : 6);
    }

    private Figure limit(int months) {
        basis.step(Trace.note("probation.limit", months));
        return Figure.between(months, months);
    }
}
