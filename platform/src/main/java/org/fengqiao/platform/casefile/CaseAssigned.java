package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.util.UUID;

/** Published when a case was given to a mediator, or to another one. A stored contract: add fields, never rename or remove them. */
public record CaseAssigned(CaseId id, UUID mediator, Instant at) {}
