package org.fengqiao.platform.casefile;

import java.time.Instant;

/** Published when a case changed its stage. A stored contract: add fields, never rename or remove them. */
public record CaseMoved(CaseId id, Stage from, Stage to, Stage.Event by, Instant at) {}
