package org.fengqiao.platform.room;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Announces messages whose minute is over (消息发出): every few seconds, each once, whatever node looks first. */
@Component
class ReleaseRounds {

    private static final int BATCH = 100;

    private final LaneMessageTable table;
    private final Lanes lanes;
    private final Clock clock;

    ReleaseRounds(LaneMessageTable table, Lanes lanes, Clock clock) {
        this.table = table;
        this.lanes = lanes;
        this.clock = clock;
    }

    /** How many were due. */
    int release() {
        var due = table.due(clock.instant(), BATCH);
        due.forEach(one -> lanes.announce(one.caseId(), one.id()));
        return due.size();
    }

    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> laneMessageRelease(ReleaseRounds rounds) {
            return Tasks.recurring("lane-message-release", FixedDelay.ofSeconds(5))
                    .execute((_, _) -> rounds.release());
        }
    }
}
