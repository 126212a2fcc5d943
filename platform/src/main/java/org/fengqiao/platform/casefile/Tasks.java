package org.fengqiao.platform.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is (待办): the only source of it, for every page. Written in the transaction of the act that changes the turn. */
@Service
public class Tasks {

    private final TaskTable table;
    private final Clock clock;

    Tasks(TaskTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Opens a task; one of that kind and turn which is open already gets the new day, assignee and rank. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(NewTask... tasks) {
        table.upsert(List.of(tasks), clock.instant());
    }

    /** Finishes the open tasks of these kinds in a case; none open is no fault. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(CaseId id, Actor by, String... kinds) {
        table.finish(id, List.of(kinds), by.person(), clock.instant());
    }

    /** Finishes the open tasks of these kinds of one side or office only; the others' stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finishOf(CaseId id, Turn turn, Actor by, String... kinds) {
        table.finishOf(id, turn, List.of(kinds), by.person(), clock.instant());
    }

    /** Finishes everything that is open in a case: it ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finishAll(CaseId id, Actor by) {
        table.finishAll(id, by.person(), clock.instant());
    }

    /** Who must do what next in one case, the nearest day first. */
    @Transactional(readOnly = true)
    public List<Task> of(CaseId id) {
        return table.of(id);
    }

    /** What this actor must do, in the fixed order of {@link Rank}; staff tasks of their organization and hat included. */
    @Transactional(readOnly = true)
    public List<TodayRow> today(Actor actor, int limit, int offset) {
        return table.today(actor, turnOf(actor.hat()).orElseThrow(), Days.of(clock.instant()), limit, offset);
    }

    @Transactional(readOnly = true)
    public TodayCounts counts(Actor actor) {
        return table.counts(actor, turnOf(actor.hat()).orElseThrow(), Days.of(clock.instant()));
    }

    /** Whether a task waits for this actor. */
    public static boolean isFor(Task task, Actor actor) {
        return turnOf(actor.hat()).filter(turn -> turn == task.turn()).isPresent()
                && (task.assignee() == null || task.assignee().equals(actor.person()));
    }

    /** Whose turn it must be for this hat to act; empty for hats that only watch. */
    static Optional<Turn> turnOf(Hat hat) {
        return switch (hat) {
            case MEDIATOR -> Optional.of(Turn.MEDIATOR);
            case DISPATCHER -> Optional.of(Turn.DISPATCHER);
            case SEAL_KEEPER -> Optional.of(Turn.SEAL_KEEPER);
            case ARBITRATION_LIAISON, COURT_LIAISON -> Optional.of(Turn.LIAISON);
            case APPLICANT -> Optional.of(Turn.APPLICANT);
            case RESPONDENT -> Optional.of(Turn.RESPONDENT);
            case PARTY, OFFICIAL, RULE_ADMINISTRATOR, PARTNER, SYSTEM -> Optional.empty();
        };
    }
}
