package org.fengqiao.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when arbitration can be applied for (仲裁时效).
 *
 * @param lastDay null: no limitation runs, because the employment goes on and only pay is claimed
 * @param daysLeft calendar days from the day asked about; negative when over; null when none runs
 */
public record LimitationClock(
        @Nullable LastDay lastDay, @Nullable Long daysLeft, List<Trace> reasons) {

    public boolean isOver() {
        return daysLeft != null && daysLeft < 0;
    }
}
