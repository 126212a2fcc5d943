package org.fengqiao.platform.calculation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.AskedClaim;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in one document (计算请求), read and found in order.
 *
 * @param id whatever the asker calls it; comes back with the answer
 * @param theirs the other side's telling: what it does not tell is taken as the first side told it; null: there is one telling only
 * @param knewOn when the worker knew or should have known; null: not told
 * @param events what may have begun the limitation anew or stopped it
 */
record Document(
        @Nullable String id,
        Locale language,
        LocalDate asOf,
        Rulebook rulebook,
        EmploymentFacts facts,
        @Nullable EmploymentFacts theirs,
        @Nullable LocalDate knewOn,
        List<PeriodEvent> events,
        List<AskedClaim> claims,
        List<AskedDeadline> deadlines) {

    /**
     * One period to be counted.
     *
     * @param received for the fifteen days of mediation: when the application came in; null: not told
     * @param accepted for the same: when it was accepted; null: not told
     */
    record AskedDeadline(
            PeriodQuestion question,
            @Nullable LocalDate received,
            @Nullable LocalDate accepted) {}
}
