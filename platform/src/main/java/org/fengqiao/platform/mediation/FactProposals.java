package org.fengqiao.platform.mediation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.UndisputedFact;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Facts that a mediator puts to both sides as undisputed (无争议事实): once both confirm one, it stands in the case file and is protected no more. */
@Service
public class FactProposals {

    private final FactProposalTable table;
    private final Sitting sitting;
    private final UndisputedFacts facts;
    private final MediationTasks tasks;

    FactProposals(FactProposalTable table, Sitting sitting, UndisputedFacts facts, MediationTasks tasks) {
        this.table = table;
        this.sitting = sitting;
        this.facts = facts;
        this.tasks = tasks;
    }

    /** All of a case in order, for its mediator. */
    @Transactional(readOnly = true)
    public List<FactProposal> of(CaseId caseId, Actor actor) {
        return sitting.mediatedBy(caseId, actor).map(_ -> table.of(caseId)).orElse(List.of());
    }

    /** All of them as the actor's own side sees them; empty for whoever is on no side. */
    @Transactional(readOnly = true)
    public List<FactProposal.Card> cards(CaseId caseId, Actor actor) {
        return sitting.takenPartInBy(caseId, actor)
                .map(view -> table.of(caseId).stream()
                        .map(fact -> fact.asSeenBy(Seats.sideOf(view)))
                        .toList())
                .orElse(List.of());
    }

    /** @param amount how much of the claim; null for a claim that is not about money */
    @Transactional
    public FactResult propose(CaseId caseId, UUID claim, @Nullable Money amount, Actor by) {
        var view = sitting.mediatedBy(caseId, by).orElse(null);
        if (view == null || view.claims().stream().noneMatch(one -> one.id().equals(claim))) {
            return new FactResult.NotFound();
        }
        if (sitting.running(view).isEmpty()) {
            return new FactResult.NotRunning();
        }
        if (facts.of(caseId).stream().anyMatch(fact -> fact.claim().equals(claim))) {
            return new FactResult.AlreadyUndisputed();
        }
        table.of(caseId).stream()
                .filter(fact -> fact.isOpen() && fact.claim().equals(claim))
                .forEach(fact -> table.close(caseId, fact.id(), FactState.VOID));
        var now = sitting.moment();
        var fact = new FactProposal(TimeOrderedUuid.at(now), claim, amount, FactState.OPEN, Map.of());
        table.insert(caseId, fact, by.person(), now);
        tasks.forSides(caseId, MediationTasks.CONFIRM, null, MediationTasks.room(caseId));
        sitting.acted(caseId, by, "mediation.propose-fact", "fact", fact.id(), Lane.JOINT);
        return new FactResult.Proposed(fact.id());
    }

    @Transactional
    public FactResult confirm(CaseId caseId, UUID id, Actor by) {
        return answer(caseId, id, true, by);
    }

    @Transactional
    public FactResult decline(CaseId caseId, UUID id, Actor by) {
        return answer(caseId, id, false, by);
    }

    private FactResult answer(CaseId caseId, UUID id, boolean confirms, Actor by) {
        var view = sitting.takenPartInBy(caseId, by).orElse(null);
        if (view == null) {
            return new FactResult.NotFound();
        }
        if (sitting.running(view).isEmpty()) {
            return new FactResult.NotRunning();
        }
        var fact = table.of(caseId).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElse(null);
        if (fact == null) {
            return new FactResult.NotFound();
        }
        var side = Seats.sideOf(view);
        if (!fact.isOpen() || fact.confirmed().containsKey(side)) {
            return new FactResult.NoLongerOpen();
        }
        var undisputed = confirms && fact.confirmed().containsKey(side.other());
        if (!confirms) {
            table.close(caseId, id, FactState.DECLINED);
        } else {
            table.confirm(caseId, id, side, by.person(), undisputed ? FactState.CONFIRMED : FactState.OPEN);
        }
        if (undisputed) {
            becomeFact(view, fact, side, by);
        }
        settleTasks(caseId, by);
        sitting.acted(
                caseId,
                by.as(side.hat()),
                confirms ? "mediation.confirm-fact" : "mediation.decline-fact",
                "fact",
                id,
                confirms && !undisputed ? Lane.of(side) : Lane.JOINT);
        return new FactResult.Answered(undisputed);
    }

    private void becomeFact(CaseView view, FactProposal fact, Side side, Actor by) {
        var people = new EnumMap<Side, UUID>(Side.class);
        people.putAll(fact.confirmed());
        people.put(side, by.person());
        facts.confirm(
                view.id(),
                new UndisputedFact(fact.claim(), fact.amount()),
                Optional.ofNullable(people.get(Side.APPLICANT)).orElseThrow(),
                Optional.ofNullable(people.get(Side.RESPONDENT)).orElseThrow(),
                by.as(side.hat()));
    }

    /** A side has nothing left to confirm when no open fact lacks its word. */
    private void settleTasks(CaseId caseId, Actor by) {
        for (var side : Side.values()) {
            if (table.of(caseId).stream()
                    .noneMatch(fact -> fact.isOpen() && !fact.confirmed().containsKey(side))) {
                tasks.finishOf(caseId, side, by, MediationTasks.CONFIRM);
            }
        }
    }
}
