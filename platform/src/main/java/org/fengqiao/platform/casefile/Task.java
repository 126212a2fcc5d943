package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it stands: see {@link NewTask}. */
public record Task(
        UUID id,
        CaseId caseId,
        String kind,
        Turn turn,
        @Nullable UUID assignee,
        @Nullable LocalDate due,
        Rank rank,
        String path,
        Instant openedAt) {}
