package org.fengqiao.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time within which arbitration must be applied for (仲裁时效): 劳动争议调解仲裁法 27. */
public final class Limitation {

    private final Periods periods;

    public Limitation(Rulebook rulebook) {
        this.periods = new Periods(rulebook);
    }

    /**
     * The earliest last day among the claims.
     *
     * @param knewOn when the worker knew or should have known; null: the end of the employment, or if that is not known the day asked about
     */
    public LimitationClock assess(
            Collection<ClaimType> claims,
            EmploymentFacts facts,
            @Nullable LocalDate knewOn,
            Collection<Interruption> interruptions,
            LocalDate asOf) {
        var ended = facts.endedOn();
        boolean onlyPay = claims.stream().allMatch(ClaimType::isForPay);
        if (onlyPay && ended == null && !Boolean.FALSE.equals(facts.stillEmployed())) {
            return new LimitationClock(null, null, List.of(Trace.of("limitation.employed", rule("arb.limit_pay_end"))));
        }
        var ruleId = onlyPay ? "arb.limit_pay_end" : "arb.limit";
        var start = knewOn != null ? knewOn : ended != null ? ended.earliest() : asOf;
        var reasons = new ArrayList<Trace>();
        reasons.add(Trace.of("limitation." + (onlyPay ? "pay" : "general"), rule(ruleId), start));
        var last = periods.lastDay(ruleId, start);
        for (var event : interruptions.stream()
                .sorted(Comparator.comparing(Interruption::on))
                .toList()) {
            if (!event.on().isBefore(start) && !event.on().isAfter(last.date())) {
                last = periods.lastDay(ruleId, event.on());
                reasons.add(Trace.of("limitation.interrupted." + event.kind(), rule(ruleId), event.on(), last.date()));
            }
        }
        return new LimitationClock(last, ChronoUnit.DAYS.between(asOf, last.date()), List.copyOf(reasons));
    }

    private RuleOfLaw rule(String id) {
        return periods.rule(id);
    }
}
