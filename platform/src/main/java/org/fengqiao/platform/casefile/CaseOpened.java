package org.fengqiao.platform.casefile;

import java.time.Instant;

/** Published when an application became a case. A stored contract: add fields, never rename or remove them. */
public record CaseOpened(CaseId id, String receiptNumber, Instant at) {}
