package org.fengqiao.platform.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions (调解场次): arranged, told to both, and recorded; the fact that they sat is public, the minutes are not. */
@Service
public class Sessions {

    private final SessionTable table;
    private final Sitting sitting;
    private final MediationTasks tasks;
    private final MediationDays days;
    private final MediationNotices notices;

    Sessions(SessionTable table, Sitting sitting, MediationTasks tasks, MediationDays days, MediationNotices notices) {
        this.table = table;
        this.sitting = sitting;
        this.tasks = tasks;
        this.days = days;
        this.notices = notices;
    }

    /** All sessions of a case in the order they were arranged, for whoever may see the case. */
    @Transactional(readOnly = true)
    public List<MediationSession> of(CaseId caseId, Actor actor) {
        return sitting.seenBy(caseId, actor).map(_ -> table.of(caseId)).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<MediationSession> coming(CaseId caseId, Actor actor) {
        return of(caseId, actor).stream().filter(MediationSession::isComing).findFirst();
    }

    /** What was said in each, for the mediator of the case. */
    @Transactional(readOnly = true)
    public Map<UUID, String> minutes(CaseId caseId, Actor actor) {
        return sitting.mediatedBy(caseId, actor).map(_ -> table.minutes(caseId)).orElse(Map.of());
    }

    /** Arranges a session and tells both; one that was to come is cancelled. */
    @Transactional
    public SessionResult arrange(CaseId caseId, Instant startsAt, SessionMode mode, String place, Actor by) {
        var view = sitting.mediatedBy(caseId, by).orElse(null);
        if (view == null) {
            return new SessionResult.NotFound();
        }
        var running = sitting.running(view).orElse(null);
        if (running == null) {
            return new SessionResult.NotRunning();
        }
        var now = sitting.moment();
        if (!startsAt.isAfter(now)) {
            return new SessionResult.InThePast();
        }
        table.cancelComing(caseId);
        var session =
                new MediationSession(TimeOrderedUuid.at(now), startsAt, mode, place, SessionState.ARRANGED, Set.of());
        table.insert(caseId, session, by.person(), now);
        var day = Days.of(startsAt);
        tasks.mediate(caseId, running.mediator(), days.next(caseId).orElse(null), by);
        tasks.forMediator(caseId, MediationTasks.HOLD, running.mediator(), day, path(caseId));
        tasks.forSides(caseId, MediationTasks.ATTEND, day, MediationTasks.room(caseId));
        notices.session(view, session);
        sitting.acted(caseId, by, "mediation.arrange-session", "session", session.id(), Lane.JOINT);
        return new SessionResult.Arranged(session.id());
    }

    /**
     * Records that a session was held, or who stayed away.
     *
     * @param minutes what was said to settle, for the mediator only; empty for none
     */
    @Transactional
    public SessionResult record(CaseId caseId, UUID id, Set<Side> absent, String minutes, Actor by) {
        var view = sitting.mediatedBy(caseId, by).orElse(null);
        var session = view == null ? null : find(caseId, id).orElse(null);
        if (view == null || session == null) {
            return new SessionResult.NotFound();
        }
        if (sitting.running(view).isEmpty()) {
            return new SessionResult.NotRunning();
        }
        var now = sitting.moment();
        if (session.isComing() && session.startsAt().isAfter(now)) {
            return new SessionResult.TooEarly();
        }
        if (!table.record(caseId, id, absent, now)) {
            return new SessionResult.NotComing();
        }
        if (!minutes.isBlank()) {
            table.insertMinutes(caseId, id, minutes.strip(), by.person(), now);
        }
        tasks.finish(caseId, by, MediationTasks.HOLD, MediationTasks.ATTEND);
        var verb = absent.isEmpty() ? "mediation.hold-session" : "mediation.miss-session";
        sitting.acted(caseId, by, verb, "session", id, Lane.JOINT);
        return new SessionResult.Recorded(id);
    }

    private Optional<MediationSession> find(CaseId caseId, UUID id) {
        return table.of(caseId).stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    static String path(CaseId caseId) {
        return "/desk/cases/" + caseId.text() + "/sessions";
    }
}
