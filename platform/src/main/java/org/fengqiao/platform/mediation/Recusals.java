package org.fengqiao.platform.mediation;

import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.intake.Acceptances;
import org.fengqiao.platform.intake.AssignResult;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another mediator (回避): a side asks, or the mediator steps aside, and somebody else of the organization decides. */
@Service
public class Recusals {

    public static final int LONGEST = 300;

    private final RecusalTable table;
    private final Sitting sitting;
    private final MediationTable mediations;
    private final Acceptances acceptances;
    private final MediationTasks tasks;

    Recusals(
            RecusalTable table,
            Sitting sitting,
            MediationTable mediations,
            Acceptances acceptances,
            MediationTasks tasks) {
        this.table = table;
        this.sitting = sitting;
        this.mediations = mediations;
        this.acceptances = acceptances;
        this.tasks = tasks;
    }

    /** The newest that this actor asked for: what came of it. */
    @Transactional(readOnly = true)
    public Optional<Recusal> askedBy(CaseId caseId, Actor actor) {
        return sitting.seenBy(caseId, actor)
                .flatMap(_ -> table.of(caseId).stream()
                        .filter(recusal -> recusal.askedBy().equals(actor.person()))
                        .reduce((_, later) -> later));
    }

    /** What a dispatcher of the organization has to decide. */
    @Transactional(readOnly = true)
    public Optional<Recusal> toDecide(CaseId caseId, Actor actor) {
        return ofDispatcher(caseId, actor)
                .flatMap(_ -> table.of(caseId).stream().filter(Recusal::isAsked).findFirst());
    }

    /** A side asks for another mediator, or the mediator steps aside. */
    @Transactional
    public RecusalResult ask(CaseId caseId, RecusalReason reason, String typed, Actor by) {
        var view = sitting.satAtBy(caseId, by).orElse(null);
        if (view == null) {
            return new RecusalResult.NotFound();
        }
        var words = typed.strip();
        if (words.length() > LONGEST) {
            return new RecusalResult.TooLong(words.length(), LONGEST);
        }
        var running = sitting.running(view).orElse(null);
        if (running == null) {
            return new RecusalResult.NotRunning();
        }
        if (table.of(caseId).stream().anyMatch(Recusal::isAsked)) {
            return new RecusalResult.AskedBefore();
        }
        var now = sitting.now();
        var hat = view.own() == null ? Hat.MEDIATOR : view.own().hat();
        var recusal = new Recusal(
                TimeOrderedUuid.at(now),
                running.mediator(),
                by.person(),
                hat,
                reason,
                words,
                now,
                RecusalState.ASKED,
                null);
        table.insert(caseId, recusal);
        tasks.forDispatcher(caseId, MediationTasks.DECIDE_RECUSAL, path(caseId));
        sitting.acted(
                caseId,
                by.as(hat),
                "mediation.ask-recusal",
                "recusal",
                recusal.id(),
                view.own() == null ? Lane.JOINT : Lane.of(view.own()));
        return new RecusalResult.Asked();
    }

    /** Another mediator takes over. */
    @Transactional
    public RecusalDecision grant(CaseId caseId, UUID id, UUID successor, Actor by) {
        return switch (find(caseId, id, by)) {
            case Found.No(var why) -> why;
            case Found.Yes(var recusal) -> {
                if (successor.equals(recusal.mediator())
                        || !(acceptances.assign(caseId, successor, by) instanceof AssignResult.Assigned)) {
                    yield new RecusalDecision.NoSuchMediator();
                }
                table.grant(caseId, id, successor, by.person(), sitting.now());
                decided(caseId, id, "mediation.recuse", by);
                yield new RecusalDecision.Decided();
            }
        };
    }

    /** The mediator stays, and who asked is told why. */
    @Transactional
    public RecusalDecision refuse(CaseId caseId, UUID id, String typed, Actor by) {
        return switch (find(caseId, id, by)) {
            case Found.No(var why) -> why;
            case Found.Yes _ -> {
                var explanation = typed.strip();
                if (explanation.isEmpty()) {
                    yield new RecusalDecision.ExplanationMissing();
                }
                if (explanation.length() > LONGEST) {
                    yield new RecusalDecision.TooLong(explanation.length(), LONGEST);
                }
                table.refuse(caseId, id, explanation, by.person(), sitting.now());
                decided(caseId, id, "mediation.refuse-recusal", by);
                yield new RecusalDecision.Decided();
            }
        };
    }

    /** The request that this actor can decide on, or why not. */
    private sealed interface Found {

        record Yes(Recusal recusal) implements Found {}

        record No(RecusalDecision why) implements Found {}
    }

    private Found find(CaseId caseId, UUID id, Actor by) {
        if (ofDispatcher(caseId, by).isEmpty()) {
            return new Found.No(new RecusalDecision.NotFound());
        }
        mediations.lock(caseId);
        var recusal = table.of(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        if (recusal == null) {
            return new Found.No(new RecusalDecision.NotFound());
        }
        if (!recusal.isAsked()) {
            return new Found.No(new RecusalDecision.NotAsked());
        }
        return recusal.mayBeDecidedBy(by.person())
                ? new Found.Yes(recusal)
                : new Found.No(new RecusalDecision.OwnMatter());
    }

    private void decided(CaseId caseId, UUID id, String verb, Actor by) {
        tasks.finish(caseId, by, MediationTasks.DECIDE_RECUSAL);
        sitting.acted(caseId, by, verb, "recusal", id, Lane.JOINT);
    }

    private Optional<CaseView> ofDispatcher(CaseId caseId, Actor actor) {
        return actor.hat() == Hat.DISPATCHER ? sitting.seenBy(caseId, actor) : Optional.empty();
    }

    private static String path(CaseId caseId) {
        return "/desk/cases/" + caseId.text() + "/recusal";
    }
}
