package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseRow;
import org.jspecify.annotations.Nullable;

/** One application that waits, with who is proposed for it (待受理的一行). */
public record PoolRow(CaseRow row, @Nullable Candidate proposed) {}
