package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.util.Objects;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentKind;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/** Damages for an unlawful end of the employment (违法解除赔偿金, 2N): 劳动合同法 48, 87. Counted from the hire without the cut of 2008: 实施条例 25. */
record UnlawfulTermination(Basis basis) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Entitlement compute() {
        var rule = basis.rule("damages_2N");
        var reason = basis.choice(Input.END_REASON, EndReason.class).orElse(null);
        var kind = basis.choice(Input.EMPLOYMENT_KIND, EmploymentKind.class).orElse(EmploymentKind.FULL_TIME);
        if (reason != null && !endsByTheEmployer(reason)) {
            return basis.none(ClaimType.UNLAWFUL_TERM, Trace.of("damages.not-dismissed", rule));
        }
        if (kind != EmploymentKind.FULL_TIME && kind != EmploymentKind.DISPATCHED) {
            return basis.none(ClaimType.UNLAWFUL_TERM, Trace.of("damages.free-to-end", rule));
        }
        var base = CompensationBase.of(basis);
        var given = basis.given(Input.YEARS).orElse(null);
        var started = basis.firstDate(Input.SERVICE_FROM, Input.STARTED_ON);
        if (base == null || (given == null && started == null)) {
            basis.wantServiceAndWage();
            return basis.unknown(ClaimType.UNLAWFUL_TERM, Trace.of("damages.unknown", rule));
        }
        var years = given != null ? given : served(Objects.requireNonNull(started));
        basis.steps(base.steps());
        var simple = new Figure(base.forYears(years.low(), true), base.forYears(years.high(), false));
        var sum = (simple.low().compareTo(simple.high()) >= 0 ? Figure.exactly(simple.high()) : simple).times(TWO);
        if (given == null) {
            basis.steps(Notes.onService(basis.facts(), basis.day(), years.low().compareTo(years.high()) != 0));
        }
        boolean isSure = reason == null
                ? basis.supposesTheGround(Input.END_REASON)
                : reason == EndReason.DISMISSED || reason == EndReason.DISMISSED_UNLAWFULLY;
        if (!isSure) {
            basis.step(Trace.note(doubt(reason)));
        }
        basis.wantEnd();
        var counted = base.isCapped(false) ? years.high().atMost(Term.of(12)) : years.high();
        return basis.answer(
                ClaimType.UNLAWFUL_TERM,
                isSure ? sum : sum.maybe(),
                reason == EndReason.DISMISSED_UNLAWFULLY
                        ? Strength.WELL_FOUNDED
                        : isSure ? Strength.NEEDS_PROOF : Strength.UNCERTAIN,
                (MoneyRange range) -> Trace.of(
                        range.isExact() ? "damages.exact" : "damages.result",
                        rule,
                        base.month(false).money(),
                        counted.shown(1),
                        range.high()));
    }

    private static boolean endsByTheEmployer(EndReason reason) {
        return switch (reason) {
            case DISMISSED,
                    DISMISSED_FOR_CAUSE,
                    DISMISSED_WITHOUT_FAULT,
                    REDUNDANT,
                    DISMISSED_UNLAWFULLY,
                    EXPIRED,
                    TASK_ENDED -> true;
            case FORCED_RESIGN,
                    RESIGNED,
                    AGREED_BY_EMPLOYER,
                    AGREED_BY_WORKER,
                    RENEWAL_REFUSED,
                    EMPLOYER_CLOSED,
                    PENSIONED -> false;
        };
    }

    private static String doubt(@Nullable EndReason reason) {
        if (reason == null) {
            return "damages.reason-unknown";
        }
        return reason == EndReason.EXPIRED || reason == EndReason.TASK_ENDED
                ? "damages.expired"
                : "damages.may-be-lawful";
    }

    private Figure served(PartialDate started) {
        var longest = Service.longest(started, basis);
        var shortest = Service.shortest(started, basis);
        basis.step(Trace.of(
                "damages.years",
                basis.rule("damages_2N.from_hire"),
                longest.first(),
                longest.last(),
                longest.years().toPlainString()));
        return new Figure(Term.of(shortest.years()), Term.of(longest.years()));
    }
}
