package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/**
 * What was taken off the pay beyond what may be (扣工资): 工资支付暂行规定 16. For a loss the worker caused, a fifth of the month's pay at most, and the rest not below the
 * minimum wage.
 */
record Deductions(Basis basis) {

    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    Entitlement compute() {
        var rule = basis.localRule("deductions");
        var wage = basis.firstMoney(Input.BASE, Input.MONTHLY_WAGE);
        var deducted = basis.money(Input.DEDUCTED);
        if (wage == null || deducted == null) {
            basis.wantWage();
            if (deducted == null) {
                basis.want(Input.DEDUCTED);
            }
            return basis.unknown(ClaimType.DEDUCTIONS, Trace.of("deductions.unknown", rule));
        }
        var allowed = allowed(Figure.exactly(wage));
        basis.step(Trace.note("deductions.allowed", allowed.high().money()));
        return basis.answer(
                ClaimType.DEDUCTIONS, Figure.exactly(deducted).less(allowed), Strength.NEEDS_PROOF, "deductions", rule);
    }

    private Figure allowed(Figure wage) {
        var share = basis.multiple();
        var allowed = wage.times(share == null ? FIFTH : share);
        var minimum = MinimumWage.in(basis, basis.day());
        if (minimum == null) {
            basis.want(Input.MINIMUM_WAGE);
        } else {
            minimum.tell(basis, basis.day());
            allowed = allowed.atMost(wage.less(Figure.exactly(minimum.month())));
        }
        var loss = basis.money(Input.LOSS);
        return loss == null ? allowed : allowed.atMost(Figure.exactly(loss));
    }
}
