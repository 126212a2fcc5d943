package org.fengqiao.law;

import java.math.BigDecimal;
import java.util.List;

/** Pay for annual leave not taken (未休年休假工资): 年休假实施办法 10, 11. Twice a day's pay for each day, beside the normal pay already received. */
record UntakenLeave(Rulebook rulebook, EmploymentFacts facts) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Entitlement compute() {
        var days = facts.untakenLeaveDays();
        if (days == null) {
            return Entitlement.byAPerson(ClaimType.ANNUAL_LEAVE, List.of());
        }
        var rule = rulebook.provision("annual_leave");
        var wage = facts.monthlyWage();
        if (wage == null) {
            return Entitlement.unknown(
                    ClaimType.ANNUAL_LEAVE, List.of(Ask.MONTHLY_WAGE), Trace.of("leave.unknown", rule));
        }
        var daily = new DailyWage(wage);
        var amount = Money.ofYuan(daily.forDays(BigDecimal.valueOf(days).multiply(TWO)));
        return Entitlement.of(
                ClaimType.ANNUAL_LEAVE,
                MoneyRange.exactly(amount),
                Strength.NEEDS_PROOF,
                List.of(),
                Trace.of("leave.result", rule, daily.day(), days, amount));
    }
}
