package org.fengqiao.platform.fulfillment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.Map;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.notice.PartyNotices;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Climbs the ladder of payments that are not there (催付): every ten minutes, each payment on one node. */
@Component
class PaymentRounds {

    /** 履行期限届满而未履行的，仲裁时效自次日起算：劳动争议调解仲裁法 27, 企业劳动争议协商调解规定 31. */
    private static final String NEW_LIMITATION = "mae.new_limitation";

    private static final int BATCH = 50;

    private final PaymentTable table;
    private final Turns turns;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final PartyNotices notices;
    private final Journal journal;
    private final Periods periods;
    private final Clock clock;

    PaymentRounds(
            PaymentTable table,
            Turns turns,
            CaseFiles cases,
            Deadlines deadlines,
            PartyNotices notices,
            Journal journal,
            Rulebook rulebook,
            Clock clock) {
        this.table = table;
        this.turns = turns;
        this.cases = cases;
        this.deadlines = deadlines;
        this.notices = notices;
        this.journal = journal;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    /** Takes every step whose day has come; how many. */
    @Transactional
    int round(int limit) {
        var awaited = table.lockAwaited(Days.of(clock.instant()), limit);
        awaited.forEach(this::climb);
        return awaited.size();
    }

    private void climb(PaymentTable.Awaited awaited) {
        var payment = awaited.payment();
        var view = cases.findForSystem(payment.caseId()).orElseThrow();
        step(awaited.step(), payment, view);
        table.nextStep(payment, awaited.step().next().orElse(null));
        turns.arrange(view, table.of(view.id()), Actor.system());
        journal.record(
                Chain.ofCase(view.id()),
                Actor.system(),
                Act.of(
                        "fulfillment.remind",
                        Map.of(
                                "number", String.valueOf(payment.number()),
                                "step", awaited.step().name())));
    }

    private void step(Step step, Payment payment, CaseView view) {
        var worker = view.workerSide();
        switch (step) {
            case SOON -> tell(view, worker.other(), "due-soon", payment, step);
            case TODAY -> {
                if (payment.state() == PaymentState.DUE) {
                    tell(view, worker, "due-today", payment, step);
                }
            }
            case LATE_1 -> {
                tell(view, worker.other(), "late", payment, step);
                deadlines.set(view.id(), periods.lastDay(NEW_LIMITATION, payment.due()));
            }
            case LATE_3 -> tell(view, worker, "way-on", payment, step);
            case LATE_7 -> tell(view, worker.other(), "late", payment, step);
        }
    }

    private void tell(CaseView view, Side side, String template, Payment payment, Step step) {
        notices.tell(view, side, template, "payment " + payment.number() + " " + step.name(), payment.due());
    }

    /** When the ladder is climbed. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> paymentRound(PaymentRounds rounds) {
            return Tasks.recurring("payment-round", FixedDelay.ofMinutes(10)).execute((_, _) -> {
                while (rounds.round(BATCH) == BATCH) {
                    // The next batch.
                }
            });
        }
    }
}
