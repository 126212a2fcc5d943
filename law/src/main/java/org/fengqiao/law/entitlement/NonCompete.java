package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Compensation for not competing (竞业限制补偿): 劳动合同法 23, 24, 解释(一) 36–39. As agreed; where nothing is, three tenths of the pay of the last twelve months, not
 * below the minimum wage; two years at most, and three months more where the employer ends it.
 */
record NonCompete(Basis basis) {

    private static final BigDecimal THREE_TENTHS = new BigDecimal("0.3");
    private static final int MOST_MONTHS = 24;
    private static final int MORE_MONTHS = 3;

    Entitlement compute() {
        var rule = basis.rule("non_compete");
        var monthly = monthly();
        if (monthly == null) {
            basis.wantWage();
            return basis.unknown(ClaimType.NON_COMPETE, Trace.of("non-compete.unknown", rule));
        }
        var months = months();
        if (basis.is(Input.ENDED_BY_EMPLOYER)) {
            basis.step(Trace.of("non-compete.ended", basis.rule("non_compete.ended"), MORE_MONTHS));
            months = months.plus(Figure.between(MORE_MONTHS, MORE_MONTHS));
        }
        return basis.answer(ClaimType.NON_COMPETE, monthly.times(months), Strength.NEEDS_PROOF, "non-compete", rule);
    }

    private @Nullable Figure monthly() {
        var agreed = basis.givenMoney(Input.AGREED_MONTHLY);
        if (agreed.isPresent()) {
            return agreed.get();
        }
        var wage = basis.firstMoney(Input.BASE, Input.AVERAGE_WAGE, Input.MONTHLY_WAGE);
        if (wage == null) {
            return null;
        }
        var share = basis.multiple();
        var part = Figure.exactly(wage).times(share == null ? THREE_TENTHS : share);
        var minimum = MinimumWage.in(basis, basis.day());
        if (minimum == null || part.high().compareTo(Term.of(minimum.month())) >= 0) {
            return part;
        }
        minimum.tell(basis, basis.day());
        return Figure.exactly(minimum.month());
    }

    /** As given; otherwise the months since the employment ended. */
    private Figure months() {
        var given = basis.given(Input.MONTHS);
        var most = Figure.between(MOST_MONTHS, MOST_MONTHS);
        if (given.isPresent()) {
            return given.get().high().compareTo(most.high()) > 0
                    ? capped(given.get().atMost(most))
                    : given.get();
        }
        basis.want(Input.MONTHS);
        var ended = basis.facts().endedOn();
        if (ended == null) {
            return Figure.between(1, MOST_MONTHS);
        }
        long since = Math.min(MOST_MONTHS, Math.max(0, ChronoUnit.MONTHS.between(ended.earliest(), basis.asOf())));
        basis.step(Trace.note("non-compete.since", ended.earliest(), since));
        return Figure.between(since, since);
    }

    private Figure capped(Figure months) {
        basis.step(Trace.of("non-compete.most", basis.rule("non_compete.most"), MOST_MONTHS));
        return months;
    }
}
