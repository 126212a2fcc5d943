package org.fengqiao.platform.mediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.mediation.Mediation.Called;
import org.fengqiao.platform.mediation.Mediation.Ended;
import org.fengqiao.platform.mediation.Mediation.Open;
import org.fengqiao.platform.mediation.Mediation.Running;
import org.fengqiao.platform.mediation.Mediation.Settled;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.terms.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of mediation: how it stands, how it ends, and what was agreed. */
@Service
public class Mediations {

    /** 进调解室: a side has not been there yet. */
    public static final String ENTER_TASK = MediationTasks.ENTER;

    private final MediationTable table;
    private final SettlementProposals proposals;
    private final LooseEnds looseEnds;
    private final CaseFiles cases;
    private final MediationDays days;
    private final MediationTasks tasks;
    private final MediationNotices notices;
    private final Lanes lanes;
    private final Sitting sitting;

    Mediations(
            MediationTable table,
            SettlementProposals proposals,
            LooseEnds looseEnds,
            CaseFiles cases,
            MediationDays days,
            MediationTasks tasks,
            MediationNotices notices,
            Lanes lanes,
            Sitting sitting) {
        this.table = table;
        this.proposals = proposals;
        this.looseEnds = looseEnds;
        this.cases = cases;
        this.days = days;
        this.tasks = tasks;
        this.notices = notices;
        this.lanes = lanes;
        this.sitting = sitting;
    }

    /** How the mediation of a case stands, for whoever may see the case. */
    @Transactional(readOnly = true)
    public Optional<Mediation> of(CaseId caseId, Actor actor) {
        return sitting.seenBy(caseId, actor).flatMap(_ -> table.find(caseId));
    }

    /** How far its days have come: from receipt, then from acceptance. */
    @Transactional(readOnly = true)
    public List<DayBar> days(CaseId caseId) {
        return days.bars(caseId);
    }

    /** The sides that do not wish to go on. */
    @Transactional(readOnly = true)
    public Set<Side> departed(CaseId caseId) {
        return table.departed(caseId);
    }

    /** What both accepted, for drafting the agreement. */
    @Transactional(readOnly = true)
    public Optional<Terms> acceptedTerms(CaseId caseId, UUID proposal) {
        return proposals
                .find(caseId, proposal)
                .filter(found -> found.state() == ProposalState.ACCEPTED)
                .map(Proposal::terms);
    }

    /** 看过了: nothing of it needs an answer. */
    @Transactional
    public void seen(CaseId caseId, Actor by) {
        lanes.seen(caseId, by);
        sitting.takenPartInBy(caseId, by)
                .ifPresent(view -> tasks.finishOf(caseId, Seats.sideOf(view), by, MediationTasks.ENTER));
        sitting.mediatedBy(caseId, by)
                .flatMap(sitting::running)
                .ifPresent(running -> tasks.mediate(
                        caseId, running.mediator(), days.next(caseId).orElse(null), by));
    }

    /** Ends it without agreement (终止), for a reason of the list. */
    @Transactional
    public EndResult end(CaseId caseId, EndReason reason, Actor by) {
        var view = sitting.mediatedBy(caseId, by).orElse(null);
        if (view == null) {
            return new EndResult.NotFound();
        }
        if (!EndReason.forMediators().contains(reason)) {
            return new EndResult.NotAMediatorsReason();
        }
        return end(caseId, reason, by, by);
    }

    /** 不谈了: an applicant's leaving ends it; a respondent's is noted, and the mediator ends it. */
    @Transactional
    public EndResult leave(CaseId caseId, Actor by) {
        var view = sitting.takenPartInBy(caseId, by).orElse(null);
        if (view == null) {
            return new EndResult.NotFound();
        }
        var side = Seats.sideOf(view);
        var acting = by.as(side.hat());
        if (CaseFiles.mayMove(view, Stage.Event.END, side.hat())) {
            return end(caseId, EndReason.LEFT, by, acting);
        }
        var running = sitting.running(view).orElse(null);
        if (running == null) {
            return new EndResult.NotRunning();
        }
        if (table.depart(caseId, side, by.person(), sitting.moment())) {
            var path = "/desk/cases/" + caseId.text() + "/end";
            tasks.forMediator(caseId, MediationTasks.CONCLUDE, running.mediator(), Days.of(sitting.moment()), path);
            sitting.acted(caseId, acting, "mediation.depart", Map.of("side", side.name()), Lane.of(side));
        }
        return new EndResult.Noted();
    }

    private EndResult end(CaseId caseId, EndReason reason, Actor by, Actor acting) {
        if (!(table.lock(caseId).orElse(null) instanceof Open open)
                || !(cases.move(caseId, Stage.Event.END, by) instanceof MoveResult.Moved)) {
            return new EndResult.NotRunning();
        }
        close(open, reason, acting);
        tasks.finishAll(caseId, by);
        return new EndResult.Ended();
    }

    private void close(Open open, EndReason reason, Actor by) {
        table.save(open.end(reason, sitting.moment()));
        looseEnds.tie(open.caseId());
        days.close(open.caseId());
        sitting.acted(open.caseId(), by, "mediation.end", Map.of("reason", reason.name()), Lane.JOINT);
    }

    /** Brings the mediation in line with where the case stands, whatever moved it and however often that is heard. */
    @Transactional
    void follow(CaseId caseId) {
        table.lock(caseId);
        var view = cases.findForSystem(caseId).orElseThrow();
        switch (view.stage()) {
            case MEDIATING -> sit(view, table.call(caseId, sitting.moment()));
            case SIGNING -> table.lock(caseId).ifPresent(this::settleIfOpen);
            case FULFILLING -> days.close(caseId);
            case ENDED -> table.lock(caseId).ifPresent(it -> endIfOpen(it, EndReason.LEFT));
            case WITHDRAWN -> table.lock(caseId).ifPresent(it -> endIfOpen(it, EndReason.WITHDRAWN));
            case SUBMITTED, ACCEPTED, DECLINED, NEGOTIATING, CLOSED, REFERRED -> {}
        }
    }

    private void sit(CaseView view, Mediation mediation) {
        switch (mediation) {
            case Called called -> begin(view, called);
            case Running running -> handOver(view, running);
            case Settled settled -> {
                table.save(settled.reopen());
                if (settled.before() instanceof Running running) {
                    tasks.mediate(
                            view.id(), running.mediator(), days.next(view.id()).orElse(null), Actor.system());
                }
                sitting.acted(view.id(), Actor.system(), "mediation.reopen", Map.of(), Lane.JOINT);
            }
            case Ended ended -> throw new IllegalStateException(ended.caseId() + " is mediated after its end");
        }
    }

    private void begin(CaseView view, Called called) {
        var mediator = view.mediator();
        if (mediator == null) {
            return;
        }
        table.save(called.begin(mediator, sitting.moment()));
        days.begin(view, called.calledAt());
        tasks.begin(view.id(), mediator, days.next(view.id()).orElse(null));
        notices.started(view);
        sitting.acted(
                view.id(), Actor.system(), "mediation.start", Map.of("mediator", mediator.toString()), Lane.JOINT);
    }

    private void handOver(CaseView view, Running running) {
        var successor = view.mediator();
        if (successor == null || successor.equals(running.mediator())) {
            return;
        }
        table.save(running.handTo(successor));
        tasks.handOver(
                view.id(), running.mediator(), successor, days.next(view.id()).orElse(null));
        sitting.acted(
                view.id(), Actor.system(), "mediation.hand-over", Map.of("mediator", successor.toString()), Lane.JOINT);
    }

    /** The sides agreed by an offer of their own. */
    private void settleIfOpen(Mediation mediation) {
        if (mediation instanceof Open open) {
            table.save(open.settle(sitting.moment()));
            looseEnds.tie(open.caseId());
            tasks.finishTalk(open.caseId(), Actor.system());
            sitting.acted(open.caseId(), Actor.system(), "mediation.settle", Map.of(), Lane.JOINT);
        }
    }

    private void endIfOpen(Mediation mediation, EndReason reason) {
        if (mediation instanceof Open open) {
            close(open, reason, Actor.system());
            tasks.finishTalk(open.caseId(), Actor.system());
        }
    }
}
