package org.fengqiao.platform.fulfillment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of payments: what is due, what each side said of it, and when everything is there. */
@Service
public class Payments {

    private final PaymentTable table;
    private final Turns turns;
    private final CaseFiles cases;
    private final Journal journal;
    private final Clock clock;

    Payments(PaymentTable table, Turns turns, CaseFiles cases, Journal journal, Clock clock) {
        this.table = table;
        this.turns = turns;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** All payments of a case by day; empty while no agreement is in effect. A fact, and readable outside the wall. */
    @Transactional(readOnly = true)
    public List<Payment> of(CaseId id) {
        return table.of(id);
    }

    /** What was said of them, oldest first. */
    @Transactional(readOnly = true)
    public List<Report> reports(CaseId id) {
        return table.reports(id);
    }

    /** The first payment that is late today; empty: none is. */
    @Transactional(readOnly = true)
    public Optional<Payment> late(CaseId id) {
        var today = Days.of(clock.instant());
        return table.of(id).stream()
                .filter(payment -> payment.daysLate(today) > 0)
                .findFirst();
    }

    /** The employer says it paid. */
    @Transactional
    public ReportResult saidPaid(CaseId id, int number, Actor by) {
        return report(id, number, PaymentState.SAID_PAID, null, by);
    }

    /** The money is there. The worker says so, or the mediator after a call. */
    @Transactional
    public ReportResult received(CaseId id, int number, Actor by) {
        return report(id, number, PaymentState.RECEIVED, null, by);
    }

    @Transactional
    public ReportResult notReceived(CaseId id, int number, Actor by) {
        return report(id, number, PaymentState.NOT_RECEIVED, null, by);
    }

    /** @param part what came now, on top of what came before */
    @Transactional
    public ReportResult partlyReceived(CaseId id, int number, Money part, Actor by) {
        return report(id, number, PaymentState.PARTLY_RECEIVED, part, by);
    }

    private ReportResult report(CaseId id, int number, PaymentState kind, @Nullable Money part, Actor by) {
        var view = cases.find(id, by).orElse(null);
        var payment = view == null ? null : find(id, number);
        if (view == null || payment == null) {
            return new ReportResult.NotFound();
        }
        if (payment.isReceived()) {
            return new ReportResult.ReceivedBefore();
        }
        if (!maySay(kind, view, by)) {
            return new ReportResult.OtherSidesWord();
        }
        if (part != null && (!part.isPositive() || part.compareTo(payment.outstanding()) >= 0)) {
            return new ReportResult.NotAPart();
        }
        var acting = view.own() == null ? by : by.as(view.own().hat());
        table.insertReport(id, new Report(number, kind, part, acting.hat(), clock.instant()), by.person());
        table.restate(payment, kind, received(payment, kind, part));
        journal.record(
                Chain.ofCase(id),
                acting,
                Act.of("fulfillment.report", Map.of("number", String.valueOf(number), "kind", kind.name())));
        return new ReportResult.Reported(settle(view, by));
    }

    private static Money received(Payment payment, PaymentState kind, @Nullable Money part) {
        if (kind == PaymentState.RECEIVED) {
            return payment.amount();
        }
        return part == null ? payment.received() : payment.received().plus(part);
    }

    /** The worker's side says what came, the employer's what went; the mediator writes down what was told on the telephone. */
    private static boolean maySay(PaymentState kind, CaseView view, Actor by) {
        if (view.own() == null) {
            return by.hat() == Hat.MEDIATOR || by.hat() == Hat.DISPATCHER;
        }
        var workers = view.own() == view.workerSide();
        return (kind == PaymentState.SAID_PAID) != workers;
    }

    /** Whether everything is there: then the case is closed. */
    private boolean settle(CaseView view, Actor by) {
        var payments = table.of(view.id());
        turns.arrange(view, payments, by);
        if (!payments.stream().allMatch(Payment::isReceived)) {
            return false;
        }
        return Stream.of(by, Actor.system())
                .anyMatch(one -> cases.move(view.id(), Stage.Event.FULFILL, one) instanceof MoveResult.Moved);
    }

    private @Nullable Payment find(CaseId id, int number) {
        return table.lock(id).stream()
                .filter(payment -> payment.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** When the mediator calls again. */
    void callAgain(CaseView view, LocalDate on, Actor by) {
        Turns.firstUnpaid(table.lock(view.id())).ifPresent(payment -> table.callAgain(payment, on));
        turns.arrange(view, table.of(view.id()), by);
    }
}
