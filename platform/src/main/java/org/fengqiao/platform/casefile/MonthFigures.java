package org.fengqiao.platform.casefile;

import java.time.YearMonth;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.shared.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * How a place stood in one month (一个月的态势).
 *
 * @param receivedBefore in the month before
 * @param overdue cases in which something waits today that an office should have done
 * @param medianDays from receipt to the end of those settled or ended in the month; null when there are none
 * @param byClaim received, by what is asked for; a case asks for several things
 * @param byPlace received, by where the work was done
 * @param byStage open today
 */
public record MonthFigures(
        YearMonth month,
        int received,
        int receivedBefore,
        int accepted,
        int settled,
        int ended,
        int overdue,
        @Nullable Double medianDays,
        List<Count<ClaimType>> byClaim,
        List<Count<PlaceCode>> byPlace,
        List<Count<Stage>> byStage) {

    /** How many there are of one thing. */
    public record Count<T>(T of, int count) {}

    public boolean isEmpty() {
        return received + receivedBefore + accepted + settled + ended + overdue == 0 && byStage.isEmpty();
    }
}
