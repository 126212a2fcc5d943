package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Pay during maternity leave (产假): 女职工劳动保护特别规定 7, 8. Ninety-eight days, more for a difficult birth and for each further child, and what the place adds. How a
 * day's pay is made of a month's differs, so that both ways are given: twelve months by 365 days, and a month by thirty.
 */
record MaternityPay(Basis basis) {

    private static final long MORE_DAYS = 15;
    private static final long LATE_MISCARRIAGE_DAYS = 42;
    private static final BigDecimal FOUR_MONTHS = BigDecimal.valueOf(4);
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);

    Entitlement compute() {
        var rule = basis.rule("maternity");
        var days = basis.given(Input.DAYS).orElseGet(() -> days(rule));
        var daily = basis.facts().knows(Input.DAILY_WAGE) ? Pay.aDay(basis, null) : daily();
        if (daily == null) {
            basis.wantWage();
            return basis.unknown(ClaimType.MATERNITY, Trace.of("maternity.unknown", rule));
        }
        return basis.answer(ClaimType.MATERNITY, daily.times(days), Strength.NEEDS_PROOF, "maternity", rule);
    }

    private @Nullable Figure daily() {
        var wage = basis.firstMoney(Input.BASE, Input.AVERAGE_WAGE, Input.MONTHLY_WAGE);
        return wage == null
                ? null
                : new Figure(
                        Term.of(wage).times(12).over(DAYS_A_YEAR), Term.of(wage).over(DAYS_A_MONTH));
    }

    private Figure days(RuleOfLaw rule) {
        var pregnant = basis.number(Input.MISCARRIAGE_MONTHS);
        if (pregnant != null) {
            long days = pregnant.compareTo(FOUR_MONTHS) < 0 ? MORE_DAYS : LATE_MISCARRIAGE_DAYS;
            basis.step(Trace.of("maternity.miscarriage", rule, days));
            return Figure.between(days, days);
        }
        var whole = basis.national("maternity_days", basis.day());
        basis.step(whole.trace(basis.day()));
        var children = basis.number(Input.CHILDREN);
        long more = (basis.is(Input.DYSTOCIA) ? MORE_DAYS : 0)
                + (children == null ? 0 : Math.max(0, children.intValue() - 1) * MORE_DAYS);
        var days = Figure.exactly(whole.value()).plus(Figure.between(more, more));
        basis.step(Trace.of("maternity.days", rule, days.high().shown(0)));
        var added = basis.parameter("maternity_extra_days", basis.day()).orElse(null);
        if (added == null) {
            basis.step(Trace.note("maternity.place-may-add"));
            basis.want(Input.DAYS);
            return days;
        }
        basis.step(added.trace(basis.day()));
        basis.want(Input.DAYS);
        return days.plus(Figure.exactly(added.value()).maybe());
    }
}
