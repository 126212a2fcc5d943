package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Pay while work stands still for reasons not the worker's (停工工资): 工资支付暂行规定 12. In full for the first pay cycle, then the place's living allowance. A
 * base that is given is taken for every month.
 */
record StoppagePay(Basis basis) {

    Entitlement compute() {
        var rule = basis.rule("stoppage");
        var months = months();
        var given = basis.givenMoney(Input.BASE).orElse(null);
        if (given != null && months != null) {
            return basis.answer(ClaimType.STOPPAGE, given.times(months), Strength.NEEDS_PROOF, "stoppage", rule);
        }
        var wage = basis.firstMoney(Input.AGREED_WAGE, Input.MONTHLY_WAGE);
        if (wage == null || months == null) {
            basis.wantWage();
            return basis.unknown(ClaimType.STOPPAGE, Trace.of("stoppage.unknown", rule));
        }
        var one = Figure.between(1, 1);
        var full = Figure.exactly(wage)
                .times(new Figure(months.low().atMost(one.low()), months.high().atMost(one.high())));
        basis.parameter("stoppage_full_days", basis.day()).ifPresent(days -> basis.step(days.trace(basis.day())));
        var rest = months.less(one);
        if (!rest.high().isPositive()) {
            basis.step(Trace.note("stoppage.first-cycle"));
            return basis.answer(ClaimType.STOPPAGE, full, Strength.NEEDS_PROOF, "stoppage", rule);
        }
        return basis.answer(
                ClaimType.STOPPAGE, full.plus(allowance(wage).times(rest)), Strength.NEEDS_PROOF, "stoppage", rule);
    }

    private @Nullable Figure months() {
        var months = basis.number(Input.MONTHS);
        var days = basis.number(Input.STOPPAGE_DAYS);
        if (months != null) {
            return Figure.exactly(months);
        }
        if (days == null) {
            basis.want(Input.MONTHS);
            return null;
        }
        return Figure.exactly(days).over(Pay.PAID_DAYS);
    }

    /** A month after the first cycle: a share of the minimum wage, where the place's is known; otherwise up to the whole wage. */
    private Figure allowance(Money wage) {
        var minimum = MinimumWage.in(basis, basis.day());
        var told = basis.multiple();
        var local = basis.parameter("stoppage_share", basis.day()).orElse(null);
        if (minimum == null || (told == null && local == null)) {
            basis.want(minimum == null ? Input.MINIMUM_WAGE : Input.MULTIPLE);
            basis.step(Trace.note("stoppage.allowance-unknown"));
            return Figure.exactly(wage).maybe();
        }
        minimum.tell(basis, basis.day());
        if (told != null || local == null) {
            return Figure.exactly(minimum.month()).times(told == null ? BigDecimal.ONE : told);
        }
        basis.step(local.trace(basis.day()));
        var allowance = Figure.exactly(minimum.month()).times(local.value());
        if (local.isVerifiedOn(basis.day())) {
            return allowance;
        }
        basis.want(Input.MULTIPLE);
        return allowance.maybe();
    }
}
