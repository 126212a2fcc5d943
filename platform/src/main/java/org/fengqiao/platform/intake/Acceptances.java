package org.fengqiao.platform.intake;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.place.Packs;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of acceptance (受理与分派): an application is accepted, declined with the next door named, or given to a mediator. */
@Service
public class Acceptances {

    /** 待办：分派. */
    static final String ASSIGN_TASK = "intake.assign";
    /** 待办：开始调解, for the mediator a case is given to. */
    public static final String BEGIN_TASK = "mediation.begin";

    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final DecisionTable decisions;
    private final Staff staff;
    private final Packs packs;
    private final Deliveries deliveries;
    private final Journal journal;
    private final MessageSource texts;
    private final String publicAddress;
    private final Clock clock;

    Acceptances(
            CaseFiles cases,
            Deadlines deadlines,
            Tasks tasks,
            DecisionTable decisions,
            Staff staff,
            Packs packs,
            Deliveries deliveries,
            Journal journal,
            MessageSource texts,
            @Value("${fengqiao.public-address}") String publicAddress,
            Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.decisions = decisions;
        this.staff = staff;
        this.packs = packs;
        this.deliveries = deliveries;
        this.journal = journal;
        this.texts = texts;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /**
     * Accepts: the case gets its number and goes the way the applicant chose.
     *
     * @param mediator who takes it; null: somebody is chosen later
     */
    @Transactional
    public AcceptResult accept(CaseId id, @Nullable UUID mediator, Actor by) {
        var view = cases.find(id, by).orElse(null);
        if (view == null) {
            return new AcceptResult.NotFound(id);
        }
        if (mediator != null && !mediates(mediator, view)) {
            return new AcceptResult.NoSuchMediator(id);
        }
        var pack = packs.of(view.handlingPlace());
        var moved = cases.accept(id, new NumberSeries(pack.numberPrefix(), pack.numberPattern()), by);
        if (!(moved instanceof MoveResult.Moved)) {
            return new AcceptResult.NotWaiting(id, view.stage());
        }
        deadlines.meet(id, Applications.ACCEPT_WITHIN);
        tasks.finish(id, by, Applications.ACCEPT_TASK);
        decisions.insert(id, new Decision(true, null, null, null, clock.instant()), by);
        if (view.route() == Route.NEGOTIATE) {
            cases.move(id, Stage.Event.START_NEGOTIATION, by);
        }
        if (mediator != null) {
            give(view, mediator, by);
        } else if (view.route() == Route.MEDIATE) {
            askForMediator(id);
        }
        tell(view, "accepted");
        return new AcceptResult.Accepted(id, cases.find(id, by).orElseThrow().reference());
    }

    /** Declines: why, and where to go instead, in words the applicant reads. */
    @Transactional
    public DeclineResult decline(DeclineCase command) {
        var id = command.id();
        var view = cases.find(id, command.by()).orElse(null);
        if (view == null) {
            return new DeclineResult.NotFound(id);
        }
        if (command.explanation().isBlank()) {
            return new DeclineResult.ExplanationMissing();
        }
        var moved = cases.move(id, Stage.Event.DECLINE, command.by());
        if (!(moved instanceof MoveResult.Moved)) {
            return new DeclineResult.NotWaiting(id, view.stage());
        }
        deadlines.meet(id, Applications.ACCEPT_WITHIN, Applications.MEDIATE_WITHIN);
        tasks.finishAll(id, command.by());
        decisions.insert(
                id,
                new Decision(
                        false,
                        command.reason(),
                        command.door(),
                        command.explanation().strip(),
                        clock.instant()),
                command.by());
        journal.record(
                Chain.ofCase(id),
                command.by(),
                Act.of(
                        "intake.decline",
                        Map.of(
                                "reason", command.reason().name(),
                                "door", command.door().name())));
        tell(view, "declined");
        return new DeclineResult.Declined(id);
    }

    /** Gives a running case to a mediator, or to another one. */
    @Transactional
    public AssignResult assign(CaseId id, UUID mediator, Actor by) {
        var view = cases.find(id, by).orElse(null);
        if (view == null) {
            return new AssignResult.NotFound(id);
        }
        if (view.acceptedAt() == null || view.stage().isFinal()) {
            return new AssignResult.NotRunning(id, view.stage());
        }
        if (!mediates(mediator, view)) {
            return new AssignResult.NoSuchMediator(id);
        }
        give(view, mediator, by);
        return new AssignResult.Assigned(id);
    }

    /** What was decided on an application; empty while it waits. */
    @Transactional(readOnly = true)
    public Optional<Decision> decisionOf(CaseId id) {
        return decisions.find(id);
    }

    /** Somebody asked for a mediator and none is named: the organization has to choose one. */
    void askForMediator(CaseId id) {
        tasks.open(new NewTask(
                id, ASSIGN_TASK, Turn.DISPATCHER, null, null, Rank.OTHER_PARTY_ACTED, "/desk/pool/" + id.text()));
    }

    private void give(CaseView view, UUID mediator, Actor by) {
        var id = view.id();
        cases.assign(id, mediator, by);
        tasks.finish(id, by, ASSIGN_TASK);
        if (view.route() == Route.MEDIATE && (view.stage() == Stage.SUBMITTED || view.stage() == Stage.ACCEPTED)) {
            cases.move(id, Stage.Event.START_MEDIATION, by);
        }
        tasks.open(new NewTask(
                id, BEGIN_TASK, Turn.MEDIATOR, mediator, null, Rank.OTHER_PARTY_ACTED, "/desk/cases/" + id.text()));
    }

    private boolean mediates(UUID person, CaseView view) {
        return staff.membersOf(view.handlingOrganization(), Hat.MEDIATOR).stream()
                .anyMatch(member -> member.person().equals(person));
    }

    private void tell(CaseView view, String template) {
        var phone = view.party(Side.APPLICANT).phone();
        if (phone == null) {
            return;
        }
        var tail = view.receiptNumber().substring(view.receiptNumber().length() - 4);
        deliveries.send(new NewMessage(
                TimeOrderedUuid.at(clock.instant()),
                view.id().region(),
                view.id().value(),
                template,
                Channel.SMS,
                phone.value(),
                texts.getMessage("sms." + template, new Object[] {tail, publicAddress}, Locale.SIMPLIFIED_CHINESE)));
    }
}
