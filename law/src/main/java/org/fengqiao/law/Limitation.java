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
     * The earliest last day among the claims. For pay the year runs from the end of the employment, otherwise from the day the worker knew; where that is not
     * known, from the latest day it can have been.
     *
     * @param knewOn when the worker knew or should have known; null: not told
     * @param interruptions in any order; one before the start or after the last day changes nothing
     */
    public LimitationClock assess(
            Collection<ClaimType> claims,
            EmploymentFacts facts,
            @Nullable LocalDate knewOn,
            Collection<Interruption> interruptions,
            LocalDate asOf) {
        boolean onlyPay = !claims.isEmpty() && claims.stream().allMatch(ClaimType::isForPay);
        if (onlyPay && facts.endedOn() == null && Boolean.TRUE.equals(facts.stillEmployed())) {
            var rule = periods.rule("arb.limit_pay_end");
            return new LimitationClock(null, null, List.of(Trace.of("limitation.employed", rule)));
        }
        var events = interruptions.stream()
                .sorted(Comparator.comparing(Interruption::on))
                .toList();
        var reasons = new ArrayList<Trace>();
        var last = onlyPay
                ? afterTheEnd(facts, events, asOf, reasons)
                : afterKnowing(facts, knewOn, events, asOf, reasons);
        for (var event : events) {
            if (event.on().isAfter(last.trigger()) && !event.on().isAfter(last.date())) {
                last = periods.lastDay(last.rule().id(), event.on());
                reasons.add(Trace.of("limitation.interrupted." + event.kind(), last.rule(), event.on(), last.date()));
            }
        }
        if (claims.contains(ClaimType.DOUBLE_WAGE)) {
            reasons.add(Trace.note("limitation.double-wage"));
        }
        return new LimitationClock(last, ChronoUnit.DAYS.between(asOf, last.date()), List.copyOf(reasons));
    }

    private LastDay afterTheEnd(EmploymentFacts facts, List<Interruption> events, LocalDate asOf, List<Trace> reasons) {
        var ended = facts.endedOn();
        var last = periods.lastDay("arb.limit_pay_end", ended == null ? latestStart(events, asOf) : ended.earliest());
        reasons.add(
                ended == null
                        ? Trace.of("limitation.end-unknown", last.rule(), last.trigger())
                        : Trace.of("limitation.pay", last.rule(), last.trigger()));
        return last;
    }

    private LastDay afterKnowing(
            EmploymentFacts facts,
            @Nullable LocalDate knewOn,
            List<Interruption> events,
            LocalDate asOf,
            List<Trace> reasons) {
        var ended = facts.endedOn();
        var start = knewOn != null ? knewOn : ended != null ? ended.earliest() : latestStart(events, asOf);
        var last = periods.lastDay("arb.limit", start);
        reasons.add(Trace.of(
                knewOn != null ? "limitation.general" : ended != null ? "limitation.end" : "limitation.day-unknown",
                last.rule(),
                start));
        return last;
    }

    /** Whoever put a claim forward knew of it by then. */
    private static LocalDate latestStart(List<Interruption> events, LocalDate asOf) {
        return events.isEmpty() || events.getFirst().on().isAfter(asOf)
                ? asOf
                : events.getFirst().on();
    }
}
