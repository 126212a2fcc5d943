package org.fengqiao.platform.mediation;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what a side sees in the room. */
@Component
class PartyRooms {

    private final CaseFiles cases;
    private final Lanes lanes;
    private final MediationTable mediations;
    private final SettlementProposals proposals;
    private final FactProposals facts;
    private final Sessions sessions;
    private final Extensions extensions;
    private final Recusals recusals;
    private final MediationDays days;
    private final Tasks tasks;
    private final Organizations organizations;
    private final Staff staff;
    private final Clock clock;

    PartyRooms(
            CaseFiles cases,
            Lanes lanes,
            MediationTable mediations,
            SettlementProposals proposals,
            FactProposals facts,
            Sessions sessions,
            Extensions extensions,
            Recusals recusals,
            MediationDays days,
            Tasks tasks,
            Organizations organizations,
            Staff staff,
            Clock clock) {
        this.cases = cases;
        this.lanes = lanes;
        this.mediations = mediations;
        this.proposals = proposals;
        this.facts = facts;
        this.sessions = sessions;
        this.extensions = extensions;
        this.recusals = recusals;
        this.days = days;
        this.tasks = tasks;
        this.organizations = organizations;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty for whoever is on no side of the case, and before a mediator was asked in. */
    @Transactional(readOnly = true)
    public Optional<PartyRoom> of(CaseId caseId, boolean ownLane, Actor actor) {
        return Seats.ofParty(cases.find(caseId, actor))
                .filter(view -> view.stage() == Stage.MEDIATING
                        || mediations.find(caseId).isPresent())
                .map(view -> room(view, ownLane, actor));
    }

    private PartyRoom room(CaseView view, boolean ownLane, Actor actor) {
        var id = view.id();
        var own = Seats.sideOf(view);
        var mediation = mediations.find(id).orElse(null);
        var open = view.stage() == Stage.MEDIATING;
        return new PartyRoom(
                view,
                own,
                actor.person(),
                ownLane ? Lane.of(own) : Lane.JOINT,
                lanes.heardBy(id, actor).orElseThrow(),
                mediation instanceof Mediation.Running,
                open,
                Optional.ofNullable(view.mediator()).flatMap(staff::nameOf).orElse(""),
                organizations.find(view.handlingOrganization()).orElseThrow(),
                mediation == null
                        ? null
                        : days.bars(id).stream()
                                .min(Comparator.comparing(DayBar::lastDay))
                                .orElse(null),
                mediation != null && days.areOver(id),
                isUnread(view),
                proposals.cards(id, actor).reversed(),
                facts.cards(id, actor),
                sessions.coming(id, actor).orElse(null),
                extensions.of(id, actor).stream()
                        .filter(Extension::isAsked)
                        .findFirst()
                        .orElse(null),
                CaseFiles.mayMove(view, Stage.Event.END, own.hat()),
                mediations.departed(id).contains(own),
                recusals.askedBy(id, actor).orElse(null),
                clock.instant());
    }

    private boolean isUnread(CaseView view) {
        var turn = Turn.of(Seats.sideOf(view));
        return tasks.of(view.id()).stream()
                .anyMatch(task -> task.turn() == turn
                        && (task.kind().equals(Lanes.READ_TASK) || task.kind().equals(MediationTasks.ENTER)));
    }
}
