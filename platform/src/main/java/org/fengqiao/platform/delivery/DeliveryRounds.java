package org.fengqiao.platform.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fengqiao.platform.delivery.Carrier.Handover;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes waiting messages and hands them over (投递): at once after a commit, and every few seconds whatever a crash or an unreachable gateway left. A
 * message is locked while it is handed over, so that two nodes never take the same one.
 */
@Component
class DeliveryRounds implements DisposableBean {

    private static final int BATCH = 50;
    private static final int GIVE_UP_AFTER = 6;

    private final MessageTable table;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("delivery").factory());
    private final AtomicBoolean queued = new AtomicBoolean();

    DeliveryRounds(
            MessageTable table,
            List<Carrier> carriers,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Wakes the worker when the current transaction commits. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (queued.compareAndSet(false, true)) {
                    worker.execute(() -> {
                        queued.set(false);
                        round();
                    });
                }
            }
        });
    }

    /** Hands over everything that is due; returns how many were tried. */
    int round() {
        int tried = 0;
        for (Integer batch = BATCH; batch != null && batch == BATCH; tried += batch) {
            batch = transaction.execute(_ -> batch());
            if (batch == null) {
                return tried;
            }
        }
        return tried;
    }

    private int batch() {
        var waiting = table.lockWaiting(List.copyOf(carriers.keySet()), clock.instant(), BATCH);
        waiting.forEach(this::tryOne);
        return waiting.size();
    }

    private void tryOne(MessageTable.Waiting message) {
        var carrier = carriers.get(message.channel());
        if (carrier == null) {
            return;
        }
        var now = clock.instant();
        switch (carrier.handOver(message.id(), message.address(), message.text())) {
            case Handover.Proven(var proof) -> {
                table.prove(message.region(), message.id(), proof, now);
                events.publishEvent(
                        new Delivered(message.region(), message.id(), message.concerns(), message.template(), now));
            }
            case Handover.NotNow(var why)
            when message.tries() + 1 < GIVE_UP_AFTER ->
                table.postpone(message.region(), message.id(), why, now, now.plus(pause(message.tries())));
            case Handover.NotNow(var why) -> giveUp(message, why);
            case Handover.Never(var why) -> giveUp(message, why);
        }
    }

    private void giveUp(MessageTable.Waiting message, String why) {
        var now = clock.instant();
        table.giveUp(message.region(), message.id(), why, now);
        events.publishEvent(
                new DeliveryFailed(message.region(), message.id(), message.concerns(), message.template(), now));
    }

    /** 10 s, 40 s, 3 min, 11 min, 43 min. */
    private static Duration pause(int tries) {
        return Duration.ofSeconds(10L << (2 * tries));
    }

    @Override
    public void destroy() {
        worker.close();
    }

    /** What a commit's own wake-up missed is found within five seconds. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> deliveryRound(DeliveryRounds rounds) {
            return Tasks.recurring("delivery-round", FixedDelay.ofSeconds(5)).execute((_, _) -> rounds.round());
        }
    }
}
