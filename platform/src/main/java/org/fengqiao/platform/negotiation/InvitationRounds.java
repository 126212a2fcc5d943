package org.fengqiao.platform.negotiation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.fengqiao.platform.shared.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever was reached and has not answered for three days (提醒), by day only. */
@Component
class InvitationRounds {

    private static final Duration REMIND_AFTER = Duration.ofDays(3);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 30);
    private static final int BATCH = 50;

    private final InvitationTable table;
    private final Invitations invitations;
    private final Clock clock;

    InvitationRounds(InvitationTable table, Invitations invitations, Clock clock) {
        this.table = table;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** How many were reminded. */
    @Transactional
    int remind() {
        var now = clock.instant();
        var time = LocalTime.ofInstant(now, Days.ZONE);
        if (time.isBefore(MORNING) || time.isAfter(EVENING)) {
            return 0;
        }
        var due = table.lockToRemind(now.minus(REMIND_AFTER), BATCH);
        due.forEach(invitations::remind);
        return due.size();
    }

    /** Every ten minutes, on one node. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> invitationReminder(InvitationRounds rounds) {
            return Tasks.recurring("invitation-reminder", FixedDelay.ofMinutes(10))
                    .execute((_, _) -> rounds.remind());
        }
    }
}
