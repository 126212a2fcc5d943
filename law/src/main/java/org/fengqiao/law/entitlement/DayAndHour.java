package org.fengqiao.law.entitlement;

import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/** A day's and an hour's wage out of a month's (日工资、小时工资), as a figure to reckon with. */
record DayAndHour(Basis basis) {

    Entitlement compute() {
        var rule = basis.rule("daily_wage");
        var wage = basis.firstMoney(Input.BASE, Input.MONTHLY_WAGE);
        if (wage == null) {
            basis.wantWage();
            return basis.unknown(ClaimType.DAILY_WAGE, Trace.of("daily.unknown", rule));
        }
        var day = Pay.aDay(wage);
        basis.step(Trace.note("daily.hour", day.over(Pay.HOURS_A_DAY).high().money()));
        return basis.answer(ClaimType.DAILY_WAGE, day, Strength.WELL_FOUNDED, "daily", rule);
    }
}
