package org.fengqiao.platform.file;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears the content of files that were taken away (清除). A day later and not at once: a back-up takes the database first and the files after, and must
 * find what its rows name.
 */
@Component
class Clearing {

    private static final Duration AFTER = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final FileTable table;
    private final FileFolder folder;
    private final Clock clock;

    Clearing(FileTable table, FileFolder folder, Clock clock) {
        this.table = table;
        this.folder = folder;
        this.clock = clock;
    }

    /** Clears some; whether there may be more. The lock on the content keeps it from being taken up again while it goes. */
    @Transactional
    boolean clear() {
        var left = table.lockLeftBefore(clock.instant().minus(AFTER), AT_ONCE);
        for (var content : left) {
            table.lockContent(content.access(), content.sha256());
            if (!table.isReferredTo(content.access(), content.sha256())) {
                folder.delete(content.access(), content.sha256());
            }
            table.cleared(content.file());
        }
        return left.size() == AT_ONCE;
    }

    /** Once a day is often enough. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> clearFiles(Clearing clearing) {
            return Tasks.recurring("clear-files", FixedDelay.ofHours(24)).execute((_, _) -> {
                var more = true;
                while (more) {
                    more = clearing.clear();
                }
            });
        }
    }
}
