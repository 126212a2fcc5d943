package org.fengqiao.platform.mediation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Going on after the last day (延期), by the consent of both sides: 企业劳动争议协商调解规定 29. Each agrees for another period of the same rule. */
@Service
public class Extensions {

    private final ExtensionTable table;
    private final Sitting sitting;
    private final MediationTable mediations;
    private final MediationTasks tasks;
    private final MediationDays days;
    private final MediationNotices notices;

    Extensions(
            ExtensionTable table,
            Sitting sitting,
            MediationTable mediations,
            MediationTasks tasks,
            MediationDays days,
            MediationNotices notices) {
        this.table = table;
        this.sitting = sitting;
        this.mediations = mediations;
        this.tasks = tasks;
        this.days = days;
        this.notices = notices;
    }

    /** All of a case, in the order they were asked for, for whoever may see the case. */
    @Transactional(readOnly = true)
    public List<Extension> of(CaseId caseId, Actor actor) {
        return sitting.seenBy(caseId, actor).map(_ -> table.of(caseId)).orElse(List.of());
    }

    /** The mediator asks both, or a side asks the other and has agreed by asking. */
    @Transactional
    public ExtensionResult ask(CaseId caseId, Actor by) {
        var view = sitting.satAtBy(caseId, by).orElse(null);
        if (view == null) {
            return new ExtensionResult.NotFound();
        }
        if (sitting.running(view).isEmpty()) {
            return new ExtensionResult.NotRunning();
        }
        var asked = open(view, by);
        if (view.own() != null) {
            agree(view, asked, by);
        }
        return new ExtensionResult.Asked(asked.until());
    }

    @Transactional
    public ExtensionResult agree(CaseId caseId, UUID id, Actor by) {
        return answer(caseId, id, true, by);
    }

    @Transactional
    public ExtensionResult decline(CaseId caseId, UUID id, Actor by) {
        return answer(caseId, id, false, by);
    }

    private ExtensionResult answer(CaseId caseId, UUID id, boolean agrees, Actor by) {
        var view = sitting.takenPartInBy(caseId, by).orElse(null);
        if (view == null) {
            return new ExtensionResult.NotFound();
        }
        var running = sitting.running(view).orElse(null);
        if (running == null) {
            return new ExtensionResult.NotRunning();
        }
        var extension = table.of(caseId).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElse(null);
        if (extension == null) {
            return new ExtensionResult.NotFound();
        }
        var side = Seats.sideOf(view);
        if (!extension.isAsked() || extension.agreed().contains(side)) {
            return new ExtensionResult.NotAsked();
        }
        if (!agrees) {
            decline(view, extension, by);
            return new ExtensionResult.Answered(false);
        }
        var answered = agree(view, extension, by);
        if (answered.state() == ExtensionState.AGREED) {
            days.extend(caseId, answered.until(), by.as(side.hat()));
            mediations.save(running.extend(answered.until()));
            tasks.mediate(caseId, running.mediator(), days.next(caseId).orElse(null), by);
        }
        return new ExtensionResult.Answered(answered.state() == ExtensionState.AGREED);
    }

    /** The fifteen days are over: both are asked whether they wish to go on. */
    void askBoth(CaseView view) {
        if (table.of(view.id()).stream().noneMatch(Extension::isAsked)) {
            open(view, Actor.system());
        }
    }

    private Extension open(CaseView view, Actor by) {
        var caseId = view.id();
        table.lapse(caseId);
        var now = sitting.moment();
        var asked = new Extension(TimeOrderedUuid.at(now), days.anotherPeriod(caseId), ExtensionState.ASKED, Set.of());
        table.insert(caseId, asked.id(), asked.until(), by.person(), now);
        tasks.forSides(caseId, MediationTasks.CONSENT, null, MediationTasks.room(caseId));
        for (var side : Side.values()) {
            notices.yourTurn(view, side);
        }
        sitting.acted(caseId, by, "mediation.ask-extension", "extension", asked.id(), Lane.JOINT);
        return asked;
    }

    private Extension agree(CaseView view, Extension extension, Actor by) {
        var side = Seats.sideOf(view);
        var answered = extension.agreedBy(side);
        table.agree(view.id(), extension.id(), side, by.person(), answered.state());
        tasks.finishOf(view.id(), side, by, MediationTasks.CONSENT, MediationTasks.ENTER);
        sitting.acted(
                view.id(), by.as(side.hat()), "mediation.agree-extension", "extension", extension.id(), Lane.JOINT);
        return answered;
    }

    private void decline(CaseView view, Extension extension, Actor by) {
        table.decline(view.id(), extension.id());
        tasks.finish(view.id(), by, MediationTasks.CONSENT);
        var acting = by.as(Seats.sideOf(view).hat());
        sitting.acted(view.id(), acting, "mediation.decline-extension", "extension", extension.id(), Lane.JOINT);
    }
}
