package org.fengqiao.platform.mediation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.terms.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mediator's proposals (调解方案): put to both, answered by each in private, and binding nobody until they are signed. */
@Service
public class SettlementProposals {

    private final ProposalTable table;
    private final Sitting sitting;
    private final MediationTable mediations;
    private final LooseEnds looseEnds;
    private final CaseFiles cases;
    private final UndisputedFacts facts;
    private final MediationTasks tasks;
    private final MediationDays days;
    private final MediationNotices notices;
    private final ApplicationEventPublisher events;

    SettlementProposals(
            ProposalTable table,
            Sitting sitting,
            MediationTable mediations,
            LooseEnds looseEnds,
            CaseFiles cases,
            UndisputedFacts facts,
            MediationTasks tasks,
            MediationDays days,
            MediationNotices notices,
            ApplicationEventPublisher events) {
        this.table = table;
        this.sitting = sitting;
        this.mediations = mediations;
        this.looseEnds = looseEnds;
        this.cases = cases;
        this.facts = facts;
        this.tasks = tasks;
        this.days = days;
        this.notices = notices;
        this.events = events;
    }

    /** All of them with the answers given, for the mediator of the case; empty for everybody else. */
    @Transactional(readOnly = true)
    public List<Proposal> of(CaseId caseId, Actor actor) {
        return sitting.mediatedBy(caseId, actor).map(_ -> table.of(caseId)).orElse(List.of());
    }

    /** All of them as the actor's own side sees them; empty for whoever is on no side. */
    @Transactional(readOnly = true)
    public List<Proposal.Card> cards(CaseId caseId, Actor actor) {
        return sitting.takenPartInBy(caseId, actor)
                .map(view -> table.of(caseId).stream()
                        .map(proposal -> proposal.asSeenBy(Seats.sideOf(view)))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a side that would be paid should be told that this is less than what nobody disputes. */
    @Transactional(readOnly = true)
    public boolean isBelowUndisputed(CaseView view, Terms terms) {
        return view.own() != null
                && view.party(view.own()).kind() == PartyKind.WORKER
                && terms.total().compareTo(facts.total(view.id())) < 0;
    }

    /** Puts terms to both sides; one that was open is void from now on. */
    @Transactional
    public ProposalResult make(CaseId caseId, Terms terms, Actor by) {
        var view = sitting.mediatedBy(caseId, by).orElse(null);
        if (view == null) {
            return new ProposalResult.NotFound();
        }
        var running = sitting.running(view).orElse(null);
        if (running == null) {
            return new ProposalResult.NotRunning();
        }
        table.voidOpen(caseId);
        var now = sitting.moment();
        var number = table.of(caseId).size() + 1;
        var proposal = Proposal.fresh(TimeOrderedUuid.at(now), number, terms, now);
        table.insert(caseId, proposal, by.person());
        tasks.mediate(caseId, running.mediator(), days.next(caseId).orElse(null), by);
        tasks.forSides(caseId, MediationTasks.ANSWER, null, MediationTasks.room(caseId));
        for (var side : Side.values()) {
            notices.yourTurn(view, side);
        }
        sitting.acted(caseId, by, "mediation.propose", "proposal", proposal.id(), Lane.JOINT);
        return new ProposalResult.Made(proposal.id());
    }

    @Transactional
    public ProposalResult answer(CaseId caseId, UUID id, ProposalAnswer answer, Actor by) {
        var view = sitting.takenPartInBy(caseId, by).orElse(null);
        if (view == null) {
            return new ProposalResult.NotFound();
        }
        var running = mediations.lockRunning(caseId).orElse(null);
        var proposal = find(caseId, id).orElse(null);
        if (proposal == null) {
            return new ProposalResult.NotFound();
        }
        if (proposal.state() != ProposalState.OPEN) {
            return new ProposalResult.NoLongerOpen();
        }
        var side = Seats.sideOf(view);
        var answered = proposal.answered(side, answer);
        if (running == null || !mayStand(caseId, answered, by)) {
            return new ProposalResult.NotRunning();
        }
        var warned = answer == ProposalAnswer.ACCEPT && isBelowUndisputed(view, proposal.terms());
        table.answer(caseId, id, side, answer, warned, by.person(), sitting.moment());
        tasks.finishOf(caseId, side, by, MediationTasks.ANSWER, MediationTasks.ENTER);
        var closes = answered.state() != ProposalState.OPEN;
        sitting.acted(
                caseId,
                by.as(side.hat()),
                "mediation.answer-proposal",
                "proposal",
                id,
                closes ? Lane.JOINT : Lane.of(side));
        if (closes) {
            close(running, answered, by);
        }
        return new ProposalResult.Answered(answered.state() == ProposalState.ACCEPTED);
    }

    /** Where both agree, the case goes to signing; if it cannot, because it ended meanwhile, the answer is not taken. */
    private boolean mayStand(CaseId caseId, Proposal answered, Actor by) {
        return answered.state() == ProposalState.ACCEPTED
                ? cases.move(caseId, Stage.Event.AGREE, by) instanceof MoveResult.Moved
                : cases.find(caseId, by)
                        .filter(view -> view.stage() == Stage.MEDIATING)
                        .isPresent();
    }

    private void close(Mediation.Running running, Proposal answered, Actor by) {
        var caseId = running.caseId();
        table.close(caseId, answered.id(), answered.state());
        if (answered.state() == ProposalState.ACCEPTED) {
            var now = sitting.moment();
            mediations.save(running.settle(now));
            looseEnds.tie(caseId);
            tasks.finishAll(caseId, by);
            events.publishEvent(new ProposalAccepted(caseId, answered.id(), now));
        }
    }

    Optional<Proposal> find(CaseId caseId, UUID id) {
        return table.of(caseId).stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst();
    }
}
