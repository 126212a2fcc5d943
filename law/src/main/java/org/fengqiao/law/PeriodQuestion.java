package org.fengqiao.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the end of one period (期限查询).
 *
 * @param ruleId as the rules name it: {@code arb.limit}
 * @param trigger the day that set it going, as far as known
 * @param at the time of that day; only a period of hours looks at it
 * @param length where the parties or the body set it, in the period's own unit
 * @param variant the named case in which another length holds
 * @param events in any order
 */
public record PeriodQuestion(
        String ruleId,
        PartialDate trigger,
        @Nullable LocalTime at,
        @Nullable Integer length,
        @Nullable String variant,
        List<PeriodEvent> events) {

    public static PeriodQuestion of(String ruleId, LocalDate trigger, PeriodEvent... events) {
        return new PeriodQuestion(ruleId, PartialDate.of(trigger), null, null, null, List.of(events));
    }
}
