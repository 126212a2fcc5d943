package org.fengqiao.platform.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.document.PaperId;

/**
 * A case that was bound (已归档案卷).
 *
 * @param cover with the catalog
 * @param keepUntil the last day on which it must still be kept
 */
public record BoundFile(CaseId id, PaperId cover, Instant boundAt, LocalDate keepUntil) {}
