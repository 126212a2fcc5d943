package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/**
 * The most an employer can claim where training was paid and the time agreed for it not served (服务期违约金): 劳动合同法 22, 实施条例 16, 26. The cost without the
 * wages, by the share not served, and not more than was agreed; nothing where the worker left for the employer's fault.
 */
record TrainingPenalty(Basis basis) {

    Entitlement compute() {
        var rule = basis.rule("training_penalty");
        if (basis.choice(Input.END_REASON, EndReason.class).orElse(null) == EndReason.FORCED_RESIGN) {
            return basis.none(
                    ClaimType.TRAINING_PENALTY, Trace.of("training.fault", basis.rule("training_penalty.fault")));
        }
        var cost = basis.firstMoney(Input.TRAINING_COST, Input.AMOUNT);
        var months = basis.number(Input.SERVICE_MONTHS);
        if (cost == null || months == null || months.signum() == 0) {
            basis.want(Input.TRAINING_COST, Input.SERVICE_MONTHS);
            return basis.unknown(ClaimType.TRAINING_PENALTY, Trace.of("training.unknown", rule));
        }
        var share = unserved(months).over(months);
        var sum = cost(cost).times(share);
        var agreed = basis.money(Input.AGREED_PENALTY);
        if (agreed != null) {
            basis.step(Trace.note("training.agreed", agreed));
            sum = sum.atMost(Figure.exactly(agreed));
        }
        return basis.answer(ClaimType.TRAINING_PENALTY, sum, Strength.NEEDS_PROOF, "training", rule);
    }

    private Figure cost(Money told) {
        var wages = basis.money(Input.WAGES_IN_COST);
        if (wages == null) {
            return Figure.exactly(told);
        }
        basis.step(Trace.of("training.without-wages", basis.rule("training_penalty.cost"), wages));
        return Figure.exactly(told).less(Figure.exactly(wages));
    }

    private Figure unserved(BigDecimal months) {
        var served = basis.number(Input.SERVED_MONTHS);
        if (served == null) {
            basis.want(Input.SERVED_MONTHS);
            return Figure.exactly(months).maybe();
        }
        return Figure.exactly(months).less(Figure.exactly(served));
    }
}
