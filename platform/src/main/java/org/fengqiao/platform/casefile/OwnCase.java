package org.fengqiao.platform.casefile;

import java.time.Instant;

/** One line of "my cases" (我的办件). */
public record OwnCase(CaseId id, String reference, Stage stage, Side side, String otherParty, Instant submittedAt) {}
