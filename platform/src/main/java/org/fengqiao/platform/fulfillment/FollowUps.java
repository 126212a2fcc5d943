package org.fengqiao.platform.fulfillment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.agreement.EffectiveAgreement;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.fulfillment.FollowUp.Occasion;
import org.fengqiao.platform.fulfillment.FollowUp.Outcome;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of follow-ups (回访): on the seventh and the thirtieth day, and whenever a payment is late. */
@Service
public class FollowUps {

    private static final int SECOND_VISIT = 30;
    private static final int LONGEST_NOTE = 500;

    private final FollowUpTable table;
    private final Payments payments;
    private final Turns turns;
    private final FollowUpRecord paper;
    private final Agreements agreements;
    private final CaseFiles cases;
    private final CasePapers papers;
    private final Tasks tasks;
    private final Journal journal;
    private final Clock clock;

    FollowUps(
            FollowUpTable table,
            Payments payments,
            Turns turns,
            FollowUpRecord paper,
            Agreements agreements,
            CaseFiles cases,
            CasePapers papers,
            Tasks tasks,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.payments = payments;
        this.turns = turns;
        this.paper = paper;
        this.agreements = agreements;
        this.cases = cases;
        this.papers = papers;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FollowUp> of(CaseId id) {
        return table.of(id);
    }

    /** Records it; a payment told as made is one, and the next reminder sets itself. */
    @Transactional
    public FollowUpResult record(RecordFollowUp command) {
        var view = cases.find(command.caseId(), command.by()).orElse(null);
        var agreement = agreements.inEffect(command.caseId()).orElse(null);
        if (view == null || agreement == null) {
            return new FollowUpResult.NotFound();
        }
        var today = Days.of(clock.instant());
        var promised = command.promisedOn();
        if (command.outcome() == Outcome.PROMISED && (promised == null || promised.isBefore(today))) {
            return new FollowUpResult.DayMissing();
        }
        var followUp = new FollowUp(
                occasion(agreement, today),
                command.talkedTo(),
                command.outcome(),
                command.outcome() == Outcome.PROMISED ? promised : null,
                command.note()
                        .substring(0, Math.min(LONGEST_NOTE, command.note().length())),
                command.satisfaction(),
                command.wantsJobHelp(),
                view.own() == null ? command.by().hat() : view.own().hat(),
                clock.instant());
        table.insert(view.id(), followUp, command.by().person());
        journal.record(
                Chain.ofCase(view.id()),
                command.by(),
                Act.of(
                        "fulfillment.follow-up",
                        Map.of(
                                "occasion", followUp.occasion().name(),
                                "outcome", followUp.outcome().name())));
        papers.issue(view.id(), paper.of(followUp, payments.of(view.id()), view), Set.of(), command.by());
        goOn(command, view, agreement, followUp, today);
        return new FollowUpResult.Recorded();
    }

    private Occasion occasion(EffectiveAgreement agreement, LocalDate today) {
        if (payments.late(agreement.caseId()).isPresent()) {
            return Occasion.LATE_PAYMENT;
        }
        return today.isBefore(secondVisit(agreement)) ? Occasion.SEVENTH_DAY : Occasion.THIRTIETH_DAY;
    }

    private void goOn(
            RecordFollowUp command, CaseView view, EffectiveAgreement agreement, FollowUp followUp, LocalDate today) {
        switch (followUp.occasion()) {
            case SEVENTH_DAY -> turns.followUp(view, secondVisit(agreement));
            case THIRTIETH_DAY -> tasks.finish(view.id(), command.by(), Turns.FOLLOW_UP);
            case LATE_PAYMENT -> callAgain(command, view, followUp, today);
        }
        if (followUp.outcome() == Outcome.PAID) {
            Turns.firstUnpaid(payments.of(view.id()))
                    .ifPresent(payment -> payments.received(view.id(), payment.number(), command.by()));
        }
    }

    private void callAgain(RecordFollowUp command, CaseView view, FollowUp followUp, LocalDate today) {
        var promised = followUp.promisedOn();
        payments.callAgain(
                view,
                switch (followUp.outcome()) {
                    case PROMISED -> (promised == null ? today : promised).plusDays(1);
                    case UNREACHABLE -> today.plusDays(1);
                    case REFUSES -> today.plusDays(7);
                    case PAID, ON_TRACK -> today.plusDays(3);
                },
                command.by());
    }

    private static LocalDate secondVisit(EffectiveAgreement agreement) {
        return Days.of(agreement.effectiveAt()).plusDays(SECOND_VISIT);
    }
}
