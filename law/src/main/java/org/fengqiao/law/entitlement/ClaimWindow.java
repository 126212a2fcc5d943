package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.CountedPeriod;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What of a claim the limitation still leaves (还能要的部分): 劳动争议调解仲裁法 27.
 *
 * @param period the time line of the limitation, for a claim that runs out as a whole; null where none runs, or each month has its own
 * @param months for a claim that runs out month by month
 * @param from the first day of what can still be claimed; null: nothing can, or nothing is known
 * @param trace why
 */
public record ClaimWindow(
        ClaimType type,
        @Nullable CountedPeriod period,
        List<Month> months,
        @Nullable LocalDate from,
        Trace trace) {

    /**
     * One month of a second wage.
     *
     * @param lastDay until when it can be claimed
     */
    public record Month(LocalDate first, LocalDate last, LocalDate lastDay, boolean inTime) {}
}
