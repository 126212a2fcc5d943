package org.fengqiao.platform.intake;

/** What came of one row of several accepted at once (批量受理的一行). */
public record PoolOutcome(PoolRow row, AcceptResult result) {}
