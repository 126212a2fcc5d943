package org.fengqiao.law.entitlement;

import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/**
 * A month's pay in lieu of thirty days' notice (代通知金): 劳动合同法 40, 实施条例 20. Only for a dismissal under article 40; never certain where all that is known is
 * that the employer ended it.
 */
record NoticePay(Basis basis) {

    Entitlement compute() {
        var rule = basis.rule("notice_pay");
        var reason = basis.choice(Input.END_REASON, EndReason.class).orElse(null);
        if (reason != null && reason != EndReason.DISMISSED && reason != EndReason.DISMISSED_WITHOUT_FAULT) {
            return basis.none(ClaimType.NOTICE_PAY, Trace.of("notice.not-dismissed", rule));
        }
        if (basis.is(Input.NOTICE_GIVEN)) {
            return basis.none(ClaimType.NOTICE_PAY, Trace.of("notice.given", rule));
        }
        var wage = basis.firstMoney(Input.BASE, Input.LAST_MONTH_WAGE, Input.MONTHLY_WAGE);
        if (wage == null) {
            basis.want(Input.MONTHLY_WAGE);
            return basis.unknown(ClaimType.NOTICE_PAY, Trace.of("notice.unknown", rule));
        }
        boolean isSure = reason == EndReason.DISMISSED_WITHOUT_FAULT;
        if (reason == null) {
            basis.want(Input.END_REASON);
            isSure = basis.supposesTheGround(Input.END_REASON);
        }
        basis.step(Trace.of("notice.base", basis.rule("notice_pay.base")));
        var figure = Figure.exactly(wage);
        return basis.answer(
                ClaimType.NOTICE_PAY,
                isSure ? figure : figure.maybe(),
                isSure ? Strength.NEEDS_PROOF : Strength.UNCERTAIN,
                _ -> Trace.of("notice.result", rule, wage));
    }
}
