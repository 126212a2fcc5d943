package org.fengqiao.platform.recusal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.intake.Acceptances;
import org.fengqiao.platform.intake.AssignResult;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.room.Changes;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another mediator (回避): a side asks, or the mediator steps aside, and somebody else of the organization decides. */
@Service
public class Recusals {

    /** 决定是否换调解员: for the organization alone to know. */
    public static final String DECIDE_TASK = "recusal.decide";

    public static final int LONGEST = 300;

    private final RecusalTable table;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final Acceptances acceptances;
    private final Changes changes;
    private final Journal journal;
    private final Clock clock;

    Recusals(
            RecusalTable table,
            CaseFiles cases,
            Tasks tasks,
            Acceptances acceptances,
            Changes changes,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.tasks = tasks;
        this.acceptances = acceptances;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    /** The newest that this actor asked for: what came of it. */
    @Transactional(readOnly = true)
    public Optional<Recusal> askedBy(CaseId caseId, Actor actor) {
        return cases.find(caseId, actor)
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
        var view = cases.find(caseId, by)
                .filter(found -> !Lane.heardBy(found, by).isEmpty())
                .orElse(null);
        if (view == null) {
            return new RecusalResult.NotFound();
        }
        var words = typed.strip();
        if (words.length() > LONGEST) {
            return new RecusalResult.TooLong(words.length(), LONGEST);
        }
        var mediator = view.mediator();
        if (view.stage() != Stage.MEDIATING || mediator == null) {
            return new RecusalResult.NotRunning();
        }
        var now = clock.instant();
        var hat = view.own() == null ? Hat.MEDIATOR : view.own().hat();
        var recusal = new Recusal(
                TimeOrderedUuid.at(now), mediator, by.person(), hat, reason, words, now, RecusalState.ASKED, null);
        if (!table.insert(caseId, recusal)) {
            return new RecusalResult.AskedBefore();
        }
        var path = "/desk/cases/" + caseId.text() + "/recusal";
        tasks.open(new NewTask(caseId, DECIDE_TASK, Turn.DISPATCHER, null, null, Rank.OTHER_PARTY_ACTED, path));
        changes.note(caseId, view.own() == null ? Lane.JOINT : Lane.of(view.own()));
        record(caseId, by.as(hat), "recusal.ask", recusal.id());
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
                table.grant(caseId, id, successor, by.person(), clock.instant());
                decided(caseId, id, "recusal.grant", by);
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
                table.refuse(caseId, id, explanation, by.person(), clock.instant());
                decided(caseId, id, "recusal.refuse", by);
                yield new RecusalDecision.Decided();
            }
        };
    }

    /** The mediation is over: what was asked for is not decided on any more. */
    @Transactional
    void lapse(CaseId caseId) {
        table.lapse(caseId);
        tasks.finish(caseId, Actor.system(), DECIDE_TASK);
    }

    /** The request that this actor can decide on, or why not. */
    private sealed interface Found {

        record Yes(Recusal recusal) implements Found {}

        record No(RecusalDecision why) implements Found {}
    }

    private Found find(CaseId caseId, UUID id, Actor by) {
        var recusal =
                ofDispatcher(caseId, by).flatMap(_ -> table.lock(caseId, id)).orElse(null);
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
        tasks.finish(caseId, by, DECIDE_TASK);
        changes.note(caseId, Lane.JOINT);
        record(caseId, by, verb, id);
    }

    private Optional<CaseView> ofDispatcher(CaseId caseId, Actor actor) {
        return actor.hat() == Hat.DISPATCHER ? cases.find(caseId, actor) : Optional.empty();
    }

    private void record(CaseId caseId, Actor by, String verb, UUID recusal) {
        journal.record(Chain.ofCase(caseId), by, Act.of(verb, Map.of("recusal", recusal.toString())));
    }
}
