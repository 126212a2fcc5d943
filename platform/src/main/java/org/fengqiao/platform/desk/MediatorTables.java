package org.fengqiao.platform.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.mediation.Extensions;
import org.fengqiao.platform.mediation.FactProposal;
import org.fengqiao.platform.mediation.FactProposals;
import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.mediation.Proposal;
import org.fengqiao.platform.mediation.ProposalState;
import org.fengqiao.platform.mediation.Sessions;
import org.fengqiao.platform.mediation.SettlementProposals;
import org.fengqiao.platform.negotiation.Ledger;
import org.fengqiao.platform.negotiation.Offers;
import org.fengqiao.platform.recusal.Recusal;
import org.fengqiao.platform.recusal.Recusals;
import org.fengqiao.platform.room.Conversation;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.room.Notes;
import org.fengqiao.platform.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what lies on the mediator's table. */
@Component
class MediatorTables {

    private final CaseFiles cases;
    private final UndisputedFacts facts;
    private final Tasks tasks;
    private final Lanes lanes;
    private final Notes notes;
    private final Offers offers;
    private final Mediations mediations;
    private final SettlementProposals proposals;
    private final FactProposals factProposals;
    private final Sessions sessions;
    private final Extensions extensions;
    private final Recusals recusals;
    private final Clock clock;

    MediatorTables(
            CaseFiles cases,
            UndisputedFacts facts,
            Tasks tasks,
            Lanes lanes,
            Notes notes,
            Offers offers,
            Mediations mediations,
            SettlementProposals proposals,
            FactProposals factProposals,
            Sessions sessions,
            Extensions extensions,
            Recusals recusals,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.tasks = tasks;
        this.lanes = lanes;
        this.notes = notes;
        this.offers = offers;
        this.mediations = mediations;
        this.proposals = proposals;
        this.factProposals = factProposals;
        this.sessions = sessions;
        this.extensions = extensions;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** Empty for whoever does not mediate this case, and before a mediation began. */
    @Transactional(readOnly = true)
    public Optional<MediatorTable> of(CaseId caseId, Actor actor) {
        return cases.find(caseId, actor)
                .filter(view -> Lane.heardBy(view, actor).size() == Lane.values().length)
                .filter(_ -> mediations.of(caseId, actor).isPresent())
                .map(view -> table(view, actor));
    }

    private MediatorTable table(CaseView view, Actor actor) {
        var id = view.id();
        var talk = lanes.heardBy(id, actor).orElseThrow();
        var ledger = offers.ledger(id, actor).orElse(new Ledger(List.of()));
        var made = proposals.of(id, actor).reversed();
        var unread = tasks.of(id).stream()
                .filter(task -> task.kind().equals(Lanes.READ_TASK) && Tasks.isFor(task, actor))
                .toList();
        return new MediatorTable(
                view,
                actor.person(),
                view.stage() == Stage.MEDIATING,
                columns(view, talk),
                talk.changes(),
                mediations.days(id),
                unread.stream().map(Task::rank).anyMatch(rank -> rank == Rank.SAFETY),
                !unread.isEmpty(),
                made,
                ledger,
                LawBand.of(view, facts.total(id), ledger, proposed(made)),
                sessions.coming(id, actor).orElse(null),
                extensions.of(id, actor).stream().reduce((_, later) -> later).orElse(null),
                factProposals.of(id, actor).stream()
                        .filter(FactProposal::isOpen)
                        .count(),
                mediations.departed(id),
                recusals.askedBy(id, actor).filter(Recusal::isAsked).isPresent(),
                notes.of(id, actor),
                clock.instant());
    }

    private static @Nullable Money proposed(List<Proposal> newestFirst) {
        return newestFirst.stream()
                .filter(proposal -> proposal.state() != ProposalState.VOID)
                .findFirst()
                .map(proposal -> proposal.terms().total())
                .orElse(null);
    }

    /** The worker's lane, the joint one, the employer's. */
    private static List<LaneColumn> columns(CaseView view, Conversation talk) {
        var worker = view.party(Side.APPLICANT).kind() == PartyKind.WORKER ? Side.APPLICANT : Side.RESPONDENT;
        return Stream.of(Lane.of(worker), Lane.JOINT, Lane.of(worker.other()))
                .map(lane -> LaneColumn.of(
                        lane, lane == Lane.of(worker) ? PartyKind.WORKER : PartyKind.EMPLOYER, talk.in(lane)))
                .toList();
    }
}
