package org.fengqiao.law.entitlement;

import java.time.temporal.ChronoUnit;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/** Pay for the time between an unlawful dismissal and its undoing (违法解除期间工资): 解释(二) 18. Shared by fault, so that without the share it is between nothing and all. */
record UnlawfulDismissalPay(Basis basis) {

    Entitlement compute() {
        var rule = basis.rule("unlawful_dismissal_pay");
        var wage = basis.firstMoney(Input.BASE, Input.AVERAGE_WAGE, Input.MONTHLY_WAGE);
        var months = months();
        if (wage == null || months == null) {
            basis.wantWage();
            return basis.unknown(ClaimType.UNLAWFUL_DISMISSAL_PAY, Trace.of("gap.unknown", rule));
        }
        var all = Figure.exactly(wage).times(months);
        var share = basis.number(Input.EMPLOYER_SHARE);
        boolean isAll = share == null && basis.supposesTheGround(Input.EMPLOYER_SHARE);
        if (share == null) {
            basis.want(Input.EMPLOYER_SHARE);
        }
        if (share == null && !isAll) {
            basis.step(Trace.note("gap.share-unknown"));
        }
        return basis.answer(
                ClaimType.UNLAWFUL_DISMISSAL_PAY,
                share == null ? isAll ? all : all.maybe() : all.times(share),
                Strength.UNCERTAIN,
                "gap",
                rule);
    }

    private @Nullable Figure months() {
        var given = basis.given(Input.MONTHS);
        var ended = basis.facts().endedOn();
        if (given.isPresent() || ended == null) {
            if (given.isEmpty()) {
                basis.want(Input.MONTHS);
            }
            return given.orElse(null);
        }
        long months = Math.max(0, ChronoUnit.MONTHS.between(ended.earliest(), basis.asOf()));
        basis.step(Trace.note("gap.since", ended.earliest(), months));
        return Figure.between(months, months);
    }
}
