package org.fengqiao.platform.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadline;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** The days of a mediation (调解期限), twice fifteen: 劳动争议调解仲裁法 14 from receipt, 企业劳动争议协商调解规定 29 from acceptance. */
@Component
class MediationDays {

    /** Once they are over the way to arbitration is open; no agreement of the sides moves them. */
    static final String FROM_RECEIPT = "med.law15";

    /** Both sides may prolong these. */
    static final String FROM_ACCEPTANCE = "ec.end";

    private final Deadlines deadlines;
    private final Periods periods;
    private final Clock clock;

    MediationDays(Deadlines deadlines, Rulebook rulebook, Clock clock) {
        this.deadlines = deadlines;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    /** Who negotiated first asked for mediation on the day they called; what ran from the application before that was for the negotiation. */
    void begin(CaseView view, Instant calledAt) {
        var direct = view.route() == Route.MEDIATE;
        var received = Days.of(direct ? view.submittedAt() : calledAt);
        var accepted = Days.of(direct && view.acceptedAt() != null ? view.acceptedAt() : calledAt);
        if (bar(view.id(), FROM_RECEIPT)
                .filter(known -> known.trigger().isBefore(received))
                .isPresent()) {
            deadlines.meet(view.id(), FROM_RECEIPT);
        }
        deadlines.set(view.id(), periods.lastDay(FROM_RECEIPT, received), periods.lastDay(FROM_ACCEPTANCE, accepted));
    }

    /** From receipt first. */
    List<DayBar> bars(CaseId id) {
        var today = Days.of(clock.instant());
        return Stream.of(FROM_RECEIPT, FROM_ACCEPTANCE)
                .flatMap(rule -> bar(id, rule).stream())
                .map(deadline -> DayBar.of(deadline, today))
                .toList();
    }

    /** Fifteen days are over by either count: arbitration is open, and they may go on. */
    boolean areOver(CaseId id) {
        return bars(id).stream().anyMatch(DayBar::isOver);
    }

    /** The nearest day that still runs. */
    Optional<LocalDate> next(CaseId id) {
        return Stream.of(FROM_RECEIPT, FROM_ACCEPTANCE)
                .flatMap(rule -> bar(id, rule).stream())
                .filter(deadline -> deadline.state() == Deadline.State.OPEN)
                .map(Deadline::lastDay)
                .min(Comparator.naturalOrder());
    }

    /** Where going on for another period of the same rule would lead: counted from the last day, or from today if that is over. */
    LocalDate anotherPeriod(CaseId id) {
        var today = Days.of(clock.instant());
        var last = bar(id, FROM_ACCEPTANCE).map(Deadline::lastDay).orElse(today);
        return periods.lastDay(FROM_ACCEPTANCE, last.isBefore(today) ? today : last)
                .date();
    }

    void extend(CaseId id, LocalDate until, Actor by) {
        deadlines.extend(id, FROM_ACCEPTANCE, until, by);
    }

    /** Nothing of this runs any more. */
    void close(CaseId id) {
        deadlines.meet(id, FROM_RECEIPT, FROM_ACCEPTANCE);
    }

    private Optional<Deadline> bar(CaseId id, String rule) {
        return deadlines.of(id).stream()
                .filter(deadline -> deadline.ruleId().equals(rule))
                .max(Comparator.comparing(Deadline::trigger));
    }
}
