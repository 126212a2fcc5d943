package org.fengqiao.platform.mediation;

import java.util.Set;
import org.fengqiao.platform.casefile.CaseAssigned;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.DeadlinePassed;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.room.LaneMessageReleased;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a mediation does when something happens elsewhere: the case moves, somebody is assigned, words are read, the fifteen days are over. */
@Component
class MediationListener {

    private static final Set<String> FIFTEEN_DAYS = Set.of(MediationDays.FROM_RECEIPT, MediationDays.FROM_ACCEPTANCE);

    private final Mediations mediations;
    private final MediationTable table;
    private final Extensions extensions;
    private final MediationTasks tasks;
    private final MediationNotices notices;
    private final CaseFiles cases;

    MediationListener(
            Mediations mediations,
            MediationTable table,
            Extensions extensions,
            MediationTasks tasks,
            MediationNotices notices,
            CaseFiles cases) {
        this.mediations = mediations;
        this.table = table;
        this.extensions = extensions;
        this.tasks = tasks;
        this.notices = notices;
        this.cases = cases;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        mediations.follow(moved.id());
    }

    @ApplicationModuleListener
    void on(CaseAssigned assigned) {
        mediations.follow(assigned.id());
    }

    /** A side that wrote is in the room; one that was written to has something to read there. */
    @ApplicationModuleListener
    void on(LaneMessageReleased released) {
        var view = cases.findForSystem(released.caseId()).orElseThrow();
        if (view.stage() != Stage.MEDIATING) {
            return;
        }
        if (released.writer() == Hat.MEDIATOR) {
            released.lane().sides().forEach(side -> notices.yourTurn(view, side));
        } else {
            var side = released.writer() == Hat.APPLICANT ? Side.APPLICANT : Side.RESPONDENT;
            tasks.finishOf(view.id(), side, Actor.system(), MediationTasks.ENTER);
        }
    }

    /** The way to arbitration is open and both are told; the mediation goes on, and for how long is asked of both. */
    @ApplicationModuleListener
    void on(DeadlinePassed passed) {
        if (!FIFTEEN_DAYS.contains(passed.ruleId())
                || !(table.lock(passed.id()).orElse(null) instanceof Mediation.Running)) {
            return;
        }
        var view = cases.findForSystem(passed.id()).orElseThrow();
        if (view.stage() == Stage.MEDIATING) {
            notices.timeIsUp(view, passed.lastDay());
            extensions.askBoth(view);
        }
    }
}
