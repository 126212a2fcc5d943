package org.fengqiao.platform.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.LastDay;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last days of a running case (期限): set by the module whose step it is, from {@code law}; when one passes, that module is told. */
@Service
public class Deadlines {

    private final DeadlineTable table;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(DeadlineTable table, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Sets last days that {@code law} computed; the same rule and trigger a second time changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(CaseId id, LastDay... lastDays) {
        table.insert(id, List.of(lastDays), clock.instant());
    }

    /** What these rules asked for was done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meet(CaseId id, String... ruleIds) {
        table.meet(id, List.of(ruleIds));
    }

    /** Moves a last day: the parties agreed to it (延期). One that had passed runs again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(CaseId id, String ruleId, LocalDate lastDay, Actor by) {
        table.extend(id, ruleId, lastDay);
        journal.record(
                Chain.ofCase(id),
                by,
                Act.of("casefile.extend-deadline", Map.of("rule", ruleId, "last-day", lastDay.toString())));
    }

    @Transactional(readOnly = true)
    public List<Deadline> of(CaseId id) {
        return table.of(id);
    }

    /** Marks up to {@code limit} last days that are over and tells of each; how many there were. Safe on many nodes at once. */
    @Transactional
    public int passOverdue(int limit) {
        var over = table.lockOverdue(Days.of(clock.instant()), limit);
        for (var passed : over) {
            table.pass(passed.id(), passed.deadline());
            journal.record(
                    Chain.ofCase(passed.id()),
                    Actor.system(),
                    Act.of(
                            "casefile.deadline-passed",
                            Map.of(
                                    "rule",
                                    passed.ruleId(),
                                    "last-day",
                                    passed.lastDay().toString())));
            events.publishEvent(passed);
        }
        return over.size();
    }

    /** The last days that still run, nearest first. */
    @Transactional(readOnly = true)
    public List<Deadline> openOf(CaseId id) {
        return of(id).stream()
                .filter(deadline -> deadline.state() == Deadline.State.OPEN)
                .toList();
    }
}
