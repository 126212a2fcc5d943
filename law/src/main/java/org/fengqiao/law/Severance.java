package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Severance at the end of an employment (经济补偿, N): 劳动合同法 46, 47, 97. */
record Severance(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    Entitlement compute() {
        var rule = rulebook.provision("economic_compensation");
        var reason = facts.endReason();
        if (reason == EndReason.RESIGNED && !facts.saysPayIsOwed()) {
            return Entitlement.none(ClaimType.SEVERANCE, Trace.of("severance.resigned", rule));
        }
        var started = facts.startedOn();
        var wage = facts.monthlyWage();
        if (started == null || wage == null) {
            return Entitlement.unknown(
                    ClaimType.SEVERANCE, facts.missingForService(), Trace.of("severance.unknown", rule));
        }
        var longest = Service.longest(started, facts, asOf);
        var shortest = Service.shortest(started, facts, asOf);
        var base = CompensationBase.of(rulebook, facts, wage, longest.last());
        var high = amount(longest, base, false);
        boolean isSure = reason != null && reason != EndReason.RESIGNED;
        var low = isSure ? amount(shortest, base, true).min(high) : Money.ZERO;
        var range = new MoneyRange(low, high);
        var steps = years(longest, base);
        steps.addAll(base.steps());
        steps.addAll(Notes.onService(
                facts, longest.last(), !amount(longest, base, true).equals(amount(shortest, base, true))));
        steps.addAll(notesOn(reason));
        return Entitlement.of(
                ClaimType.SEVERANCE,
                range,
                !isSure
                        ? Strength.UNCERTAIN
                        : reason == EndReason.FORCED_RESIGN ? Strength.NEEDS_PROOF : Strength.WELL_FOUNDED,
                facts.missingForEnd(),
                (range.isExact()
                                ? Trace.of("severance.exact", rule, high)
                                : Trace.of("severance.result", rule, low, high))
                        .over(steps));
    }

    /** Years before and after 2008 apart; the wage cap with its twelve years only for those after. */
    private Money amount(Service service, CompensationBase base, boolean lowest) {
        var before = base.wage().yuan().multiply(yearsBefore2008(service));
        return Money.ofYuan(before.add(base.forYears(yearsSince2008(service), lowest)));
    }

    /** For an expired contract they do not count; for a mutual end at most twelve do (481号). */
    private BigDecimal yearsBefore2008(Service service) {
        if (!service.beganBefore2008() || facts.endReason() == EndReason.EXPIRED) {
            return BigDecimal.ZERO;
        }
        var begun = service.until2007().begunYears();
        return facts.endReason() == EndReason.AGREED_BY_EMPLOYER ? begun.min(TWELVE) : begun;
    }

    private static BigDecimal yearsSince2008(Service service) {
        if (service.endedBefore2008()) {
            return BigDecimal.ZERO;
        }
        return (service.beganBefore2008() ? service.from2008() : service).years();
    }

    private List<Trace> years(Service service, CompensationBase base) {
        var steps = new ArrayList<Trace>();
        var before = yearsBefore2008(service);
        if (before.signum() > 0) {
            steps.add(Trace.of(
                    "severance.before-2008",
                    rulebook.provision("economic_compensation.before_2008"),
                    service.first(),
                    before.toPlainString()));
        }
        steps.add(Trace.of(
                "severance.years",
                rulebook.provision("economic_compensation"),
                service.beganBefore2008() ? service.from2008().first() : service.first(),
                service.last(),
                yearsSince2008(service).toPlainString(),
                base.wage()));
        return steps;
    }

    private List<Trace> notesOn(@Nullable EndReason reason) {
        if (reason == null) {
            return List.of(Trace.note("severance.reason-unknown"));
        }
        return switch (reason) {
            case DISMISSED -> List.of(Trace.note("severance.dismissed"));
            case EXPIRED -> List.of(Trace.note("severance.expired"));
            case RESIGNED, FORCED_RESIGN ->
                List.of(Trace.of(
                        "severance.employer-fault", rulebook.provision("economic_compensation.employer_fault")));
            case AGREED_BY_EMPLOYER -> List.of();
        };
    }
}
