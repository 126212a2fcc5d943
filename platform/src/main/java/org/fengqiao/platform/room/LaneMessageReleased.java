package org.fengqiao.platform.room;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Hat;

/** Published when the others can see a message. A stored contract: ids and codes only, never a word of it. */
public record LaneMessageReleased(CaseId caseId, UUID message, Lane lane, Hat writer, Instant at) {}
