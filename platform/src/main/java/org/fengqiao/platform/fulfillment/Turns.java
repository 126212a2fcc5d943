package org.fengqiao.platform.fulfillment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** Whose turn it is while an agreement is being fulfilled (轮到谁): worked out anew from the payments at every change and every morning. */
@Component
class Turns {

    static final String PAY = "fulfillment.pay";
    static final String CONFIRM = "fulfillment.confirm";
    static final String CALL = "fulfillment.call";
    static final String WAY_ON = "fulfillment.way-on";
    static final String FOLLOW_UP = "fulfillment.follow-up";

    /** The other doors open when a payment is this late. */
    static final int DAYS_TO_WAY_ON = 3;

    private static final int DAYS_BEFORE = 3;
    private static final String[] OF_PAYMENTS = {PAY, CONFIRM, CALL, WAY_ON};

    private final Tasks tasks;
    private final Clock clock;

    Turns(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    void arrange(CaseView view, List<Payment> payments, Actor by) {
        var today = Days.of(clock.instant());
        var wanted = new ArrayList<NewTask>();
        firstUnpaid(payments).ifPresent(payment -> {
            pay(view, payment, today).ifPresent(wanted::add);
            confirm(view, payment, today).ifPresent(wanted::add);
            call(view, payment, today).ifPresent(wanted::add);
            wayOn(view, payment, today).ifPresent(wanted::add);
        });
        for (var kind : OF_PAYMENTS) {
            if (wanted.stream().noneMatch(task -> task.kind().equals(kind))) {
                tasks.finish(view.id(), by, kind);
            }
        }
        if (!wanted.isEmpty()) {
            tasks.open(wanted.toArray(NewTask[]::new));
        }
    }

    /** Somebody asks how it went: on the seventh day, then on the thirtieth. */
    void followUp(CaseView view, LocalDate on) {
        tasks.open(new NewTask(
                view.id(),
                FOLLOW_UP,
                handler(view),
                view.mediator(),
                on,
                Rank.OLDEST,
                "/desk/follow-up/" + view.id().text()));
    }

    static Optional<Payment> firstUnpaid(List<Payment> payments) {
        return payments.stream().filter(payment -> !payment.isReceived()).findFirst();
    }

    static Turn handler(CaseView view) {
        return view.mediator() == null ? Turn.DISPATCHER : Turn.MEDIATOR;
    }

    private static Optional<NewTask> pay(CaseView view, Payment payment, LocalDate today) {
        return payment.state() == PaymentState.SAID_PAID || payment.daysLate(today) < -DAYS_BEFORE
                ? Optional.empty()
                : Optional.of(of(view, PAY, turn(view.workerSide().other()), payment.due()));
    }

    private static Optional<NewTask> confirm(CaseView view, Payment payment, LocalDate today) {
        boolean asked = payment.state() == PaymentState.SAID_PAID
                || (payment.state() == PaymentState.DUE && payment.daysLate(today) >= 0);
        return asked
                ? Optional.of(of(
                        view,
                        CONFIRM,
                        turn(view.workerSide()),
                        later(payment.due().plusDays(1), today)))
                : Optional.empty();
    }

    private static Optional<NewTask> call(CaseView view, Payment payment, LocalDate today) {
        if (payment.daysLate(today) < 1) {
            return Optional.empty();
        }
        var on = payment.nextCallOn() == null ? payment.due().plusDays(1) : payment.nextCallOn();
        return Optional.of(new NewTask(
                view.id(),
                CALL,
                handler(view),
                view.mediator(),
                on,
                Rank.UNPAID_UNDISPUTED,
                "/desk/follow-up/" + view.id().text()));
    }

    private static Optional<NewTask> wayOn(CaseView view, Payment payment, LocalDate today) {
        return payment.daysLate(today) >= DAYS_TO_WAY_ON
                ? Optional.of(new NewTask(
                        view.id(),
                        WAY_ON,
                        turn(view.workerSide()),
                        null,
                        null,
                        Rank.OTHER_PARTY_ACTED,
                        "/cases/" + view.id().text() + "/exit"))
                : Optional.empty();
    }

    private static NewTask of(CaseView view, String kind, Turn turn, LocalDate due) {
        return new NewTask(
                view.id(),
                kind,
                turn,
                null,
                due,
                Rank.OTHER_PARTY_ACTED,
                "/cases/" + view.id().text() + "/payments");
    }

    private static Turn turn(Side side) {
        return side == Side.APPLICANT ? Turn.APPLICANT : Turn.RESPONDENT;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
