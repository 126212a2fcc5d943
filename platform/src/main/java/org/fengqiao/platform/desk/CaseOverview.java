package org.fengqiao.platform.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadline;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.organization.Organization;
import org.jspecify.annotations.Nullable;

/**
 * One case with everything around it, as one page shows it (案件全景).
 *
 * @param owner the responsible organization
 * @param placeName where the work was done
 * @param next what the one who looks is to do; null when it is somebody else's turn
 * @param clock the nearest day that still runs; null when none does
 * @param names of the staff in the timeline
 */
public record CaseOverview(
        CaseView view,
        Organization owner,
        String mediatorName,
        String placeName,
        List<ExplainedClaim> claims,
        ComparedElements elements,
        List<Evidence> evidence,
        List<CasePaper> papers,
        List<Task> tasks,
        List<Deadline> deadlines,
        List<JournalLine> timeline,
        @Nullable Task next,
        @Nullable Deadline clock,
        LocalDate today,
        Map<UUID, String> names) {

    /** Days until the clock's last day; negative when it is over. */
    public long daysLeft() {
        return clock == null ? 0 : ChronoUnit.DAYS.between(today, clock.lastDay());
    }

    public boolean isLate() {
        return clock != null && daysLeft() < 0;
    }
}
