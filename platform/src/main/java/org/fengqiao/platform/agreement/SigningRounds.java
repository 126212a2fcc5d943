package org.fengqiao.platform.agreement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.fengqiao.platform.casefile.CaseFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds agreements that are out for signing too long (未签提醒): once an hour, each on one node. */
@Component
class SigningRounds {

    private static final int BATCH = 50;

    private final AgreementTable table;
    private final AgreementTasks turns;
    private final CaseFiles cases;
    private final Clock clock;

    SigningRounds(AgreementTable table, AgreementTasks turns, CaseFiles cases, Clock clock) {
        this.table = table;
        this.turns = turns;
        this.cases = cases;
        this.clock = clock;
    }

    /** How many were found. */
    @Transactional
    int round(int limit) {
        var now = clock.instant();
        var unsigned = table.lockUnsignedSince(now.minus(Duration.ofDays(AgreementTasks.DAYS_TO_SIGN)), limit);
        for (var caseId : unsigned) {
            table.reminded(caseId, now);
            turns.unsigned(cases.findForSystem(caseId).orElseThrow());
        }
        return unsigned.size();
    }

    /** When they are looked for. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> unsignedRound(SigningRounds rounds) {
            return Tasks.recurring("unsigned-agreements", FixedDelay.ofHours(1)).execute((_, _) -> rounds.round(BATCH));
        }
    }
}
