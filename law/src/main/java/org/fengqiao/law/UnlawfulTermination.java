package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;

/** Damages for an unlawful end of the employment (违法解除赔偿金, 2N): 劳动合同法 48, 87. Counted from the hire without the cut of 2008: 实施条例 25. */
record UnlawfulTermination(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Entitlement compute() {
        var rule = rulebook.provision("damages_2N");
        var reason = facts.endReason();
        if (reason == EndReason.RESIGNED
                || reason == EndReason.FORCED_RESIGN
                || reason == EndReason.AGREED_BY_EMPLOYER) {
            return Entitlement.none(ClaimType.UNLAWFUL_TERM, Trace.of("damages.not-dismissed", rule));
        }
        var started = facts.startedOn();
        var wage = facts.monthlyWage();
        if (started == null || wage == null) {
            return Entitlement.unknown(
                    ClaimType.UNLAWFUL_TERM, facts.missingForService(), Trace.of("damages.unknown", rule));
        }
        var longest = Service.longest(started, facts, asOf);
        var shortest = Service.shortest(started, facts, asOf);
        var base = CompensationBase.of(rulebook, facts, wage, longest.last());
        var high = Money.ofYuan(base.forYears(longest.years(), false).multiply(TWO));
        var least = Money.ofYuan(base.forYears(shortest.years(), true).multiply(TWO));
        boolean isSure = reason == EndReason.DISMISSED;
        var range = new MoneyRange(isSure ? least.min(high) : Money.ZERO, high);
        var steps = new ArrayList<Trace>();
        var years = longest.years().toPlainString();
        steps.add(Trace.of(
                "damages.years", rulebook.provision("damages_2N.from_hire"), longest.first(), longest.last(), years));
        steps.addAll(base.steps());
        steps.addAll(Notes.onService(facts, longest.last(), longest.years().compareTo(shortest.years()) != 0));
        if (!isSure) {
            steps.add(Trace.note(reason == null ? "damages.reason-unknown" : "damages.expired"));
        }
        var counted = base.years(longest.years(), false).toPlainString();
        return Entitlement.of(
                ClaimType.UNLAWFUL_TERM,
                range,
                isSure ? Strength.NEEDS_PROOF : Strength.UNCERTAIN,
                facts.missingForEnd(),
                Trace.of(range.isExact() ? "damages.exact" : "damages.result", rule, base.month(false), counted, high)
                        .over(steps));
    }
}
