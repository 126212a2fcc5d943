package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of cases (案件列表).
 *
 * @param due the nearest last day of what is to be done next; null when no day is set
 * @param kind what is to be done next, by whom is {@code turn}; both null when nothing is
 */
public record CaseRow(
        CaseId id,
        String reference,
        String applicant,
        String respondent,
        int workers,
        boolean urgent,
        List<ClaimType> claims,
        Money totalLow,
        Money totalHigh,
        Stage stage,
        PlaceCode place,
        Instant submittedAt,
        @Nullable UUID mediator,
        @Nullable String kind,
        @Nullable Turn turn,
        @Nullable LocalDate due,
        @Nullable Long daysLeft) {}
