package org.fengqiao.platform.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of "today" (今天要办).
 *
 * @param rank the rule that put it where it is today
 * @param daysLeft negative when overdue; null when no day is set
 */
public record TodayRow(
        UUID task,
        CaseId caseId,
        String reference,
        String applicant,
        String respondent,
        Money totalLow,
        Money totalHigh,
        String kind,
        String path,
        Rank rank,
        @Nullable LocalDate due,
        @Nullable Long daysLeft) {}
