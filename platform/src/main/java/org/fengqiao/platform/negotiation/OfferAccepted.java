package org.fengqiao.platform.negotiation;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;

/**
 * Published when one side accepted the other's offer: an agreement may be drafted. A stored contract: ids only, the terms stay behind the wall.
 *
 * @param mediated whether a mediator was at the table
 */
public record OfferAccepted(CaseId caseId, UUID offer, Instant at, boolean mediated) {}
