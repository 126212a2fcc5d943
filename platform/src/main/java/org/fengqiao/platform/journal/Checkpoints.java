package org.fengqiao.platform.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.fengqiao.platform.shared.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every night where the chains end (每日检查点), signed and outside the database. */
@Service
public class Checkpoints {

    /** A transaction that was still open at the last checkpoint is caught by the next. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final EntryTable table;
    private final CheckpointFolder folder;
    private final Clock clock;

    Checkpoints(EntryTable table, CheckpointFolder folder, Clock clock) {
        this.table = table;
        this.folder = folder;
        this.clock = clock;
    }

    /** Takes one now; how many chains grew since the last. */
    @Transactional(readOnly = true)
    public int take() {
        var last = folder.newest();
        var since = last.map(checkpoint -> checkpoint.at().minus(OVERLAP)).orElse(Instant.EPOCH);
        var heads = table.headsGrownSince(since);
        folder.write(new Checkpoint(
                last.map(Checkpoint::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                last.map(Checkpoint::digest).orElse(Checkpoint.FIRST),
                heads));
        return heads.size();
    }

    /** Two in the morning in Shanghai, on one node. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> checkpoint(Checkpoints checkpoints) {
            return Tasks.recurring("journal-checkpoint", new Daily(Days.ZONE, LocalTime.of(2, 0)))
                    .execute((_, _) -> checkpoints.take());
        }
    }
}
