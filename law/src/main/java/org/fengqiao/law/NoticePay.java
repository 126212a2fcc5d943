package org.fengqiao.law;

import java.util.List;

/** A month's pay in lieu of thirty days' notice (代通知金): 劳动合同法 40, 实施条例 20. Only for a dismissal under article 40, so never certain from the facts alone. */
record NoticePay(Rulebook rulebook, EmploymentFacts facts) {

    Entitlement compute() {
        var rule = rulebook.provision("notice_pay");
        var reason = facts.endReason();
        if (reason != null && reason != EndReason.DISMISSED) {
            return Entitlement.none(ClaimType.NOTICE_PAY, Trace.of("notice.not-dismissed", rule));
        }
        var wage = facts.monthlyWage();
        if (wage == null) {
            return Entitlement.unknown(
                    ClaimType.NOTICE_PAY, List.of(Ask.MONTHLY_WAGE), Trace.of("notice.unknown", rule));
        }
        return Entitlement.of(
                ClaimType.NOTICE_PAY,
                new MoneyRange(Money.ZERO, wage),
                Strength.UNCERTAIN,
                reason == null ? List.of(Ask.END_REASON) : List.of(),
                Trace.of("notice.result", rule, wage));
    }
}
