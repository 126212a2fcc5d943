package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What can still be claimed, and from which month (时效时间线): pay is bound to the end of the employment, the second wage runs out month by month, everything else
 * from the day the worker knew. An event that begins the time anew does so for every month not yet too late by then.
 */
public final class ClaimWindows {

    private static final String GENERAL = "arb.limit";
    private static final String PAY = "arb.limit_pay_end";

    private final Rulebook rulebook;
    private final Periods periods;

    public ClaimWindows(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.periods = new Periods(rulebook);
    }

    /**
     * @param knewOn when the worker knew or should have known; null: the end of the employment is taken
     * @param events in any order
     */
    public ClaimWindow of(
            ClaimType type,
            EmploymentFacts facts,
            @Nullable LocalDate knewOn,
            List<PeriodEvent> events,
            LocalDate asOf) {
        var ended = facts.endedOn();
        if (type == ClaimType.DOUBLE_WAGE && facts.startedOn() != null) {
            return secondWage(facts, events, asOf);
        }
        if (type.isForPay() && ended == null && !Boolean.FALSE.equals(facts.stillEmployed())) {
            return new ClaimWindow(
                    type,
                    null,
                    List.of(),
                    started(facts),
                    Trace.of("limitation.employed", rulebook.period(PAY).rule()));
        }
        var trigger = type.isForPay() || knewOn == null ? ended : PartialDate.of(knewOn);
        if (trigger == null) {
            return new ClaimWindow(type, null, List.of(), null, unknownStart(asOf));
        }
        var rule = type.isForPay() ? PAY : GENERAL;
        var counted = periods.count(new PeriodQuestion(rule, trigger, null, null, null, events), asOf);
        var verdict = counted.isOver() ? "limitation.all-late" : "limitation.all-in-time";
        return new ClaimWindow(
                type,
                counted,
                List.of(),
                counted.isOver() ? null : started(facts),
                Trace.of(verdict, counted.period().rule()).over(List.of(counted.trace(), defence())));
    }

    private Trace unknownStart(LocalDate asOf) {
        return Trace.of("limitation.day-unknown", rulebook.period(GENERAL).rule(), asOf);
    }

    private static @Nullable LocalDate started(EmploymentFacts facts) {
        var started = facts.startedOn();
        return started == null ? null : started.earliest();
    }

    /** 解释(二) 20: neither tribunal nor court looks at it of its own motion. */
    private static Trace defence() {
        return Trace.note("limitation.defence");
    }

    /** Each month's wage falls due with its last day; the year runs from there. */
    private ClaimWindow secondWage(EmploymentFacts facts, List<PeriodEvent> events, LocalDate asOf) {
        var basis = new Basis(rulebook, facts, asOf);
        var service = Service.longest(Objects.requireNonNull(facts.startedOn()), basis);
        var first = service.after(1, ChronoUnit.MONTHS);
        var end = service.after(1, ChronoUnit.YEARS).minusDays(1);
        var signed = facts.date(Input.CONTRACT_SIGNED_ON);
        if (signed != null && signed.earliest().minusDays(1).isBefore(end)) {
            end = signed.earliest().minusDays(1);
        }
        var last = service.last().isBefore(end) ? service.last() : end;
        var months = new ArrayList<ClaimWindow.Month>();
        var steps = new ArrayList<Trace>();
        for (int month = 1; !service.after(month, ChronoUnit.MONTHS).isAfter(last); month++) {
            var begins = service.after(month, ChronoUnit.MONTHS);
            var ends = service.after(month + 1L, ChronoUnit.MONTHS).minusDays(1);
            var due = ends.isAfter(last) ? last : ends;
            var window = window(begins, due, events, asOf);
            months.add(window);
            if (!window.inTime()) {
                steps.add(Trace.note("limitation.month-late", begins, window.lastDay()));
            }
        }
        var place = basis.localRule("double_wage.look_back");
        if (!place.verified()) {
            steps.add(Trace.note("limitation.other-places"));
        }
        steps.add(defence());
        var from = months.stream()
                .filter(ClaimWindow.Month::inTime)
                .map(ClaimWindow.Month::first)
                .findFirst()
                .orElse(null);
        var top = from == null
                ? Trace.of("limitation.all-late", place)
                : from.equals(first)
                        ? Trace.of("limitation.all-in-time", place)
                        : Trace.of("limitation.can-still", place, from);
        return new ClaimWindow(ClaimType.DOUBLE_WAGE, null, List.copyOf(months), from, top.over(steps));
    }

    private ClaimWindow.Month window(LocalDate first, LocalDate due, List<PeriodEvent> events, LocalDate asOf) {
        var counted = periods.count(new PeriodQuestion(GENERAL, PartialDate.of(due), null, null, null, events), asOf);
        var last = counted.lastDay();
        return new ClaimWindow.Month(
                first, due, last == null ? due.plusYears(1) : last.date(), last == null || !counted.isOver());
    }
}
