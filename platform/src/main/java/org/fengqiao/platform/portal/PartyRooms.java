package org.fengqiao.platform.portal;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.mediation.DayBar;
import org.fengqiao.platform.mediation.Extension;
import org.fengqiao.platform.mediation.Extensions;
import org.fengqiao.platform.mediation.FactProposals;
import org.fengqiao.platform.mediation.Mediation;
import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.mediation.Sessions;
import org.fengqiao.platform.mediation.SettlementProposals;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.recusal.Recusals;
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
    private final Mediations mediations;
    private final SettlementProposals proposals;
    private final FactProposals facts;
    private final Sessions sessions;
    private final Extensions extensions;
    private final Recusals recusals;
    private final Tasks tasks;
    private final Organizations organizations;
    private final Staff staff;
    private final Clock clock;

    PartyRooms(
            CaseFiles cases,
            Lanes lanes,
            Mediations mediations,
            SettlementProposals proposals,
            FactProposals facts,
            Sessions sessions,
            Extensions extensions,
            Recusals recusals,
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
        this.tasks = tasks;
        this.organizations = organizations;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty for whoever is on no side of the case, and before a mediator was asked in. */
    @Transactional(readOnly = true)
    public Optional<PartyRoom> of(CaseId caseId, boolean ownLane, Actor actor) {
        var view = cases.find(caseId, actor).orElse(null);
        var own = view == null ? null : view.own();
        if (view == null || own == null) {
            return Optional.empty();
        }
        var mediation = mediations.of(caseId, actor);
        return view.stage() == Stage.MEDIATING || mediation.isPresent()
                ? Optional.of(room(view, own, mediation, ownLane, actor))
                : Optional.empty();
    }

    private PartyRoom room(CaseView view, Side own, Optional<Mediation> mediation, boolean ownLane, Actor actor) {
        var id = view.id();
        var days = mediations.days(id);
        return new PartyRoom(
                view,
                own,
                actor.person(),
                ownLane ? Lane.of(own) : Lane.JOINT,
                lanes.heardBy(id, actor).orElseThrow(),
                mediation.filter(Mediation.Running.class::isInstance).isPresent(),
                view.stage() == Stage.MEDIATING,
                Optional.ofNullable(view.mediator()).flatMap(staff::nameOf).orElse(""),
                organizations.find(view.handlingOrganization()).orElseThrow(),
                days.stream().min(Comparator.comparing(DayBar::lastDay)).orElse(null),
                days.stream().anyMatch(DayBar::isOver),
                isUnread(view, own),
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

    private boolean isUnread(CaseView view, Side own) {
        return tasks.of(view.id()).stream()
                .filter(task -> task.turn() == Turn.of(own))
                .anyMatch(task ->
                        task.kind().equals(Lanes.READ_TASK) || task.kind().equals(Mediations.ENTER_TASK));
    }
}
