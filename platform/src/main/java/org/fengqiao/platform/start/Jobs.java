package org.fengqiao.platform.start;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;

/** How work is done later (定时任务): by the application's clock, on one of the nodes, and only where {@code fengqiao.jobs} is not off. */
@Configuration
class Jobs {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration KEEP_DONE = Duration.ofDays(7);

    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    /** An event whose listener failed, or whose node died, is heard again. */
    @Bean
    RecurringTask<Void> eventUpkeep(IncompleteEventPublications incomplete, CompletedEventPublications completed) {
        return Tasks.recurring("event-upkeep", FixedDelay.of(BETWEEN_TRIES)).execute((_, _) -> {
            incomplete.resubmitIncompletePublicationsOlderThan(BETWEEN_TRIES);
            completed.deletePublicationsOlderThan(KEEP_DONE);
        });
    }

    @Bean
    @ConditionalOnProperty(name = "fengqiao.jobs", havingValue = "false")
    DbSchedulerStarter noJobs(Scheduler scheduler) {
        return new DbSchedulerStarter() {
            @Override
            public void doStart() {
                // Whoever runs beside the platform leaves its jobs alone.
            }
        };
    }
}
