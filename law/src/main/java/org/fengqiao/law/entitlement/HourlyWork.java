package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Pay for work by the hour or without a full employment (非全日制、超龄、新就业形态): 劳动合同法 68–72. As agreed, never below the minimum wage of the hour or the month.
 */
record HourlyWork(Basis basis, ClaimType type) {

    Entitlement compute() {
        var rule = basis.rule(
                type == ClaimType.OVERAGE ? "overage" : type == ClaimType.PLATFORM ? "platform" : "part_time");
        var hours = basis.number(Input.HOURS);
        var months = basis.number(Input.MONTHS);
        var sum = hours != null ? byTheHour(hours) : months != null ? byTheMonth(months) : null;
        if (sum == null) {
            if (hours == null && months == null) {
                basis.want(type == ClaimType.OVERAGE ? Input.MONTHS : Input.HOURS);
            }
            return basis.unknown(type, Trace.of("hourly.unknown", rule));
        }
        if (!rule.verified()) {
            basis.step(Trace.note("rule.unverified"));
        }
        return basis.answer(type, sum, Strength.NEEDS_PROOF, "hourly", rule);
    }

    private @Nullable Figure byTheHour(BigDecimal hours) {
        var agreed = basis.given(Input.HOURLY_WAGE).orElse(null);
        var least = basis.parameter("minimum_hourly_wage", basis.day()).orElse(null);
        if (least == null) {
            if (agreed == null) {
                basis.want(Input.HOURLY_WAGE);
            }
            return agreed == null ? null : agreed.times(hours);
        }
        basis.step(least.trace(basis.day()));
        var floor = Figure.exactly(least.value());
        return (agreed == null ? floor : agreed.atLeast(floor)).times(hours);
    }

    private @Nullable Figure byTheMonth(BigDecimal months) {
        var agreed = basis.firstMoney(Input.BASE, Input.AGREED_WAGE, Input.MONTHLY_WAGE);
        var minimum = MinimumWage.in(basis, basis.day());
        if (minimum == null) {
            if (agreed == null) {
                basis.wantWage();
            }
            return agreed == null ? null : Figure.exactly(agreed).times(months);
        }
        minimum.tell(basis, basis.day());
        var floor = Figure.exactly(minimum.month());
        return (agreed == null ? floor : Figure.exactly(agreed).atLeast(floor)).times(months);
    }
}
