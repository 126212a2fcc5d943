package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/**
 * What is added where an inspection order was not followed in time (加付赔偿金): 劳动合同法 85, 劳动保障监察条例 26. From a half to the whole of what is due; courts grant it
 * only after such an order.
 */
record AdditionalCompensation(Basis basis) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    Entitlement compute() {
        var rule = basis.rule("additional_compensation");
        var ordered = basis.flag(Input.ORDERED);
        var expired = basis.date(Input.ORDER_EXPIRED_ON);
        var order = basis.rule("additional_compensation.order");
        if (Boolean.FALSE.equals(ordered)) {
            return basis.none(ClaimType.ADDITIONAL_COMPENSATION, Trace.of("added.no-order", order));
        }
        if (expired != null && !expired.latest().isBefore(basis.asOf())) {
            return basis.none(ClaimType.ADDITIONAL_COMPENSATION, Trace.of("added.order-runs", order, expired.latest()));
        }
        var due = basis.firstMoney(Input.AMOUNT, Input.UNPAID_AMOUNT);
        if (due == null) {
            basis.want(Input.AMOUNT);
            return basis.unknown(ClaimType.ADDITIONAL_COMPENSATION, Trace.of("added.unknown", rule));
        }
        var share = basis.multiple();
        var sum = Figure.exactly(due)
                .times(share != null ? Figure.exactly(share) : new Figure(Term.of(HALF), Term.of(1)));
        if (ordered == null && expired == null) {
            basis.step(Trace.of("added.needs-order", order));
            basis.want(Input.ORDERED);
            sum = share == null ? sum.maybe() : sum;
        }
        return basis.answer(ClaimType.ADDITIONAL_COMPENSATION, sum, Strength.NEEDS_PROOF, "added", rule);
    }
}
