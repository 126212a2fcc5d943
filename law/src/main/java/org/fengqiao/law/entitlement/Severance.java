package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentKind;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/** Severance at the end of an employment (经济补偿, N): 劳动合同法 46, 47, 97. */
record Severance(Basis basis) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    Entitlement compute() {
        var rule = basis.rule("economic_compensation");
        var reason = basis.choice(Input.END_REASON, EndReason.class).orElse(null);
        var bar = barred(reason);
        if (bar != null) {
            return basis.none(ClaimType.SEVERANCE, bar);
        }
        var base = CompensationBase.of(basis);
        var given = basis.given(Input.YEARS).orElse(null);
        var started = basis.firstDate(Input.SERVICE_FROM, Input.STARTED_ON);
        if (base == null || (given == null && started == null)) {
            basis.wantServiceAndWage();
            return basis.unknown(ClaimType.SEVERANCE, Trace.of("severance.unknown", rule));
        }
        boolean isSure = reason == null ? basis.supposesTheGround(Input.END_REASON) : reason != EndReason.RESIGNED;
        if (given != null) {
            basis.steps(base.steps());
        }
        var sum = given != null
                ? base.forYears(given.low(), given.high())
                : forService(
                        base,
                        Service.longest(Objects.requireNonNull(started), basis),
                        Service.shortest(started, basis));
        basis.steps(notesOn(reason, isSure));
        basis.wantEnd();
        return basis.answer(
                ClaimType.SEVERANCE, isSure ? sum : sum.maybe(), strength(reason, isSure), range -> top(range, rule));
    }

    private static Trace top(MoneyRange range, RuleOfLaw rule) {
        return range.isExact()
                ? Trace.of("severance.exact", rule, range.high())
                : Trace.of("severance.result", rule, range.low(), range.high());
    }

    private static Strength strength(@Nullable EndReason reason, boolean isSure) {
        return !isSure
                ? Strength.UNCERTAIN
                : reason == null || reason == EndReason.FORCED_RESIGN ? Strength.NEEDS_PROOF : Strength.WELL_FOUNDED;
    }

    /** Why there is none, as a lawyer would go through it; null where nothing stands in the way. */
    private @Nullable Trace barred(@Nullable EndReason reason) {
        var kind = basis.choice(Input.EMPLOYMENT_KIND, EmploymentKind.class).orElse(EmploymentKind.FULL_TIME);
        if (kind == EmploymentKind.PART_TIME) {
            return Trace.of("severance.part-time", basis.rule("part_time"));
        }
        if (kind == EmploymentKind.OVER_AGE || kind == EmploymentKind.PLATFORM) {
            return Trace.of(
                    "severance.no-employment", basis.rule(kind == EmploymentKind.OVER_AGE ? "overage" : "platform"));
        }
        if (reason == null) {
            return null;
        }
        var rule = basis.rule("economic_compensation");
        return switch (reason) {
            case RESIGNED -> basis.saysPayIsOwed() ? null : Trace.of("severance.resigned", rule);
            case AGREED_BY_WORKER -> Trace.of("severance.agreed-by-worker", rule);
            case DISMISSED_FOR_CAUSE -> Trace.of("severance.for-cause", basis.rule("economic_compensation.for_cause"));
            case RENEWAL_REFUSED -> Trace.of("severance.renewal-refused", rule);
            case PENSIONED -> Trace.of("severance.pension", basis.rule("economic_compensation.pension"));
            case DISMISSED,
                    FORCED_RESIGN,
                    AGREED_BY_EMPLOYER,
                    EXPIRED,
                    DISMISSED_WITHOUT_FAULT,
                    REDUNDANT,
                    DISMISSED_UNLAWFULLY,
                    TASK_ENDED,
                    EMPLOYER_CLOSED -> null;
        };
    }

    private Figure forService(CompensationBase base, Service longest, Service shortest) {
        years(longest, base);
        basis.steps(base.steps());
        var high = amount(longest, base, false);
        var low = amount(shortest, base, true);
        basis.steps(Notes.onService(
                basis.facts(),
                longest.last(),
                !amount(longest, base, true).money().equals(low.money())));
        return low.compareTo(high) >= 0 ? Figure.exactly(high) : new Figure(low, high);
    }

    /** Years before and after 2008 apart; the wage cap with its twelve years only for those after. */
    private Term amount(Service service, CompensationBase base, boolean lowest) {
        var before = yearsBefore2008(service);
        var since = base.forYears(Term.of(yearsSince2008(service)), lowest);
        return before.signum() == 0 ? since : base.uncapped().times(before).plus(since);
    }

    /** For an expired contract they do not count; for a mutual end at most twelve do (481号). */
    private BigDecimal yearsBefore2008(Service service) {
        var reason = basis.facts().endReason();
        if (!service.beganBefore2008() || reason == EndReason.EXPIRED) {
            return BigDecimal.ZERO;
        }
        var begun = service.until2007().begunYears();
        return reason == EndReason.AGREED_BY_EMPLOYER ? begun.min(TWELVE) : begun;
    }

    private static BigDecimal yearsSince2008(Service service) {
        if (service.endedBefore2008()) {
            return BigDecimal.ZERO;
        }
        return (service.beganBefore2008() ? service.from2008() : service).years();
    }

    private void years(Service service, CompensationBase base) {
        var before = yearsBefore2008(service);
        if (before.signum() > 0) {
            basis.step(Trace.of(
                    "severance.before-2008",
                    basis.rule("economic_compensation.before_2008"),
                    service.first(),
                    before.toPlainString()));
        }
        if (service.endedBefore2008()) {
            return;
        }
        basis.step(Trace.of(
                "severance.years",
                basis.rule("economic_compensation"),
                service.beganBefore2008() ? service.from2008().first() : service.first(),
                service.last(),
                yearsSince2008(service).toPlainString(),
                base.wage()));
    }

    private List<Trace> notesOn(@Nullable EndReason reason, boolean isSure) {
        var notes = new ArrayList<Trace>();
        if (basis.facts().knows(Input.SERVICE_FROM)) {
            notes.add(Trace.of("severance.merged", basis.rule("economic_compensation.merged")));
        }
        if (reason == null) {
            if (!isSure) {
                notes.add(Trace.note("severance.reason-unknown"));
            }
            return notes;
        }
        switch (reason) {
            case DISMISSED -> notes.add(Trace.note("severance.dismissed"));
            case EXPIRED -> notes.add(Trace.note("severance.expired"));
            case RESIGNED, FORCED_RESIGN ->
                notes.add(Trace.of("severance.employer-fault", basis.rule("economic_compensation.employer_fault")));
            case TASK_ENDED -> notes.add(Trace.of("severance.task-ended", basis.rule("economic_compensation.task")));
            default -> {}
        }
        return notes;
    }
}
