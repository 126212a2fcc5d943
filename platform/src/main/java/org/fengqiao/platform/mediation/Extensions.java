package org.fengqiao.platform.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.room.Changes;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Going on after the last day (延期), by the consent of both sides: 企业劳动争议协商调解规定 29. Each agrees for another period of the same rule. */
@Service
public class Extensions {

    private final ExtensionTable table;
    private final MediationTable mediations;
    private final CaseFiles cases;
    private final MediationTasks tasks;
    private final MediationDays days;
    private final MediationNotices notices;
    private final Changes changes;
    private final Journal journal;
    private final Clock clock;

    Extensions(
            ExtensionTable table,
            MediationTable mediations,
            CaseFiles cases,
            MediationTasks tasks,
            MediationDays days,
            MediationNotices notices,
            Changes changes,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.mediations = mediations;
        this.cases = cases;
        this.tasks = tasks;
        this.days = days;
        this.notices = notices;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of a case, in the order they were asked for, for whoever may see the case. */
    @Transactional(readOnly = true)
    public List<Extension> of(CaseId caseId, Actor actor) {
        return cases.find(caseId, actor).map(_ -> table.of(caseId)).orElse(List.of());
    }

    /** The mediator asks both, or a side asks the other and has agreed by asking. */
    @Transactional
    public ExtensionResult ask(CaseId caseId, Actor by) {
        var view = cases.find(caseId, by)
                .filter(found -> found.own() != null || Seats.isMediator(found, by))
                .orElse(null);
        if (view == null) {
            return new ExtensionResult.NotFound();
        }
        if (running(view).isEmpty()) {
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
        var view = Seats.ofParty(cases.find(caseId, by)).orElse(null);
        if (view == null) {
            return new ExtensionResult.NotFound();
        }
        var running = running(view).orElse(null);
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
        var now = clock.instant();
        var asked = new Extension(TimeOrderedUuid.at(now), days.anotherPeriod(caseId), ExtensionState.ASKED, Set.of());
        table.insert(caseId, asked.id(), asked.until(), by.person(), now);
        tasks.forSides(caseId, MediationTasks.CONSENT, null, MediationTasks.room(caseId));
        for (var side : Side.values()) {
            notices.yourTurn(view, side);
        }
        changes.note(caseId, Lane.JOINT);
        record(caseId, by, "mediation.ask-extension", asked.id());
        return asked;
    }

    private Extension agree(CaseView view, Extension extension, Actor by) {
        var side = Seats.sideOf(view);
        var answered = extension.agreedBy(side);
        table.agree(view.id(), extension.id(), side, by.person(), answered.state());
        tasks.finishOf(view.id(), side, by, MediationTasks.CONSENT, MediationTasks.ENTER);
        changes.note(view.id(), Lane.JOINT);
        record(view.id(), by.as(side.hat()), "mediation.agree-extension", extension.id());
        return answered;
    }

    private void decline(CaseView view, Extension extension, Actor by) {
        table.decline(view.id(), extension.id());
        tasks.finish(view.id(), by, MediationTasks.CONSENT);
        changes.note(view.id(), Lane.JOINT);
        record(view.id(), by.as(Seats.sideOf(view).hat()), "mediation.decline-extension", extension.id());
    }

    private Optional<Mediation.Running> running(CaseView view) {
        return mediations.lockRunning(view.id()).filter(_ -> view.stage() == Stage.MEDIATING);
    }

    private void record(CaseId caseId, Actor by, String verb, UUID extension) {
        journal.record(Chain.ofCase(caseId), by, Act.of(verb, Map.of("extension", extension.toString())));
    }
}
