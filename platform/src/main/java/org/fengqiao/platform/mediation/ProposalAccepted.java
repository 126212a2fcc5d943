package org.fengqiao.platform.mediation;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;

/** Published when both sides accepted the mediator's proposal: an agreement may be drafted. A stored contract: ids only, the terms stay behind the wall. */
public record ProposalAccepted(CaseId caseId, UUID proposal, Instant at) {}
