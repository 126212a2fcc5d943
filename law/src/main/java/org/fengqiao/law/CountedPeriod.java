package org.fengqiao.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period counted to its end (期限计算结果).
 *
 * @param lastDay the end; where the trigger is known only in part, the earliest it can be. Null where the length is not known, or an event still goes on
 * @param latest the latest the end can be; the same day where the trigger is known
 * @param lastMoment the end of a period of hours, where its beginning was told to the minute
 * @param daysLeft calendar days from the day asked about; negative when over
 * @param line what happened, in order, and where the end lay after it
 * @param trace why, step by step
 * @param wantsLength the length is set by the parties or the body, and was not told
 */
public record CountedPeriod(
        Period period,
        @Nullable LastDay lastDay,
        @Nullable LocalDate latest,
        @Nullable LocalDateTime lastMoment,
        @Nullable Long daysLeft,
        List<TimelineEntry> line,
        Trace trace,
        boolean wantsLength) {

    public boolean isOver() {
        return daysLeft != null && daysLeft < 0;
    }
}
