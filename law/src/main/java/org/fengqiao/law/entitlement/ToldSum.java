package org.fengqiao.law.entitlement;

import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/**
 * Claims whose sum is what was held, lost or can be proved (押金、损失): no formula of the law makes it, the person tells it, or a month's benefit and a number of
 * months.
 */
record ToldSum(Basis basis, ClaimType type) {

    Entitlement compute() {
        var rule = basis.rule(ruleId());
        remark();
        var told = basis.firstMoney(Input.AMOUNT, Input.LOSS);
        if (told != null) {
            return basis.answer(type, Figure.exactly(told), Strength.NEEDS_PROOF, "told", rule);
        }
        var base = basis.money(Input.BASE);
        var months = basis.number(Input.MONTHS);
        if (base != null && months != null) {
            var share = basis.multiple();
            var sum = Figure.exactly(base).times(months);
            return basis.answer(
                    type, share == null ? sum : sum.times(share), Strength.NEEDS_PROOF, "told.months", rule);
        }
        basis.want(type == ClaimType.DEPOSIT ? Input.AMOUNT : Input.LOSS);
        return basis.unknown(type, Trace.of("told.unknown", rule));
    }

    private String ruleId() {
        var rule = type.rule();
        if (rule == null) {
            throw new IllegalStateException(type + " is not about money");
        }
        return rule;
    }

    private void remark() {
        switch (type) {
            case DEPOSIT -> basis.step(Trace.note("told.deposit"));
            case SOCIAL_INS -> {
                basis.step(Trace.of("told.arrears", basis.rule("social_insurance.arrears")));
                basis.step(Trace.of("told.waiver", basis.rule("social_insurance.waiver")));
            }
            case UNEMPLOYMENT -> basis.step(Trace.note("told.unemployment"));
            case DISPATCH -> basis.step(Trace.note("told.dispatch"));
            default -> basis.step(Trace.note("told.proof"));
        }
    }
}
