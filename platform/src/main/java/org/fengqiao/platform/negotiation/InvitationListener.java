package org.fengqiao.platform.negotiation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.DeadlinePassed;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Delivered;
import org.fengqiao.platform.delivery.DeliveryFailed;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What an invitation does when something happens elsewhere: the case is accepted, a message arrives or does not, the last day passes. */
@Component
class InvitationListener {

    private final Invitations invitations;
    private final InvitationTable table;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Periods periods;
    private final Clock clock;

    InvitationListener(
            Invitations invitations,
            InvitationTable table,
            CaseFiles cases,
            Deadlines deadlines,
            Tasks tasks,
            Rulebook rulebook,
            Clock clock) {
        this.invitations = invitations;
        this.table = table;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        if (moved.by() == Stage.Event.ACCEPT) {
            invitations.invite(moved.id(), Actor.system());
        }
    }

    /** The five days run from when the other side has the request in hand. */
    @ApplicationModuleListener
    void on(Delivered delivered) {
        undeliveredOf(delivered.template(), delivered.region(), delivered.concerns())
                .ifPresent(invitation -> {
                    var lastDay = periods.lastDay(Invitations.RESPONSE_PERIOD, Days.of(delivered.at()));
                    table.delivered(invitation.id(), lastDay.date(), delivered.at());
                    deadlines.set(invitation.caseId(), lastDay);
                });
    }

    @ApplicationModuleListener
    void on(DeliveryFailed failed) {
        undeliveredOf(failed.template(), failed.region(), failed.concerns()).ifPresent(invitations::climb);
    }

    /** Silence counts as unwilling to negotiate: the asking side is offered a mediator; an answer may still come. */
    @ApplicationModuleListener
    void on(DeadlinePassed passed) {
        if (passed.ruleId().equals(Invitations.RESPONSE_PERIOD) && isNegotiating(passed.id())) {
            tasks.open(new NewTask(
                    passed.id(),
                    Offers.CALL_TASK,
                    Turn.APPLICANT,
                    null,
                    Days.of(clock.instant()).plusDays(3),
                    Rank.OTHER_PARTY_ACTED,
                    "/cases/" + passed.id().text() + "/offers"));
        }
    }

    private boolean isNegotiating(CaseId caseId) {
        return cases.findForSystem(caseId)
                .filter(view -> view.stage() == Stage.NEGOTIATING)
                .isPresent();
    }

    private Optional<Invitation> undeliveredOf(String template, Region region, @Nullable UUID caseId) {
        return template.equals(InvitationMessages.TEMPLATE) && caseId != null
                ? table.newestOf(new CaseId(region, caseId)).filter(invitation -> invitation.deliveredAt() == null)
                : Optional.empty();
    }
}
