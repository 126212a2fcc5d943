package org.fengqiao.platform.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.casefile.Side;

/**
 * The organization asks one side for evidence (要求补证).
 *
 * @param what in the mediator's words
 * @param due last day
 */
public record EvidenceRequest(UUID id, Side side, String what, LocalDate due, Instant askedAt, RequestState state) {}
