package org.fengqiao.platform.negotiation;

import java.time.Instant;
import org.fengqiao.platform.casefile.CaseId;

/** Published when the other side was invited (已邀请). A stored contract: add fields, never rename or remove them. */
public record RespondentInvited(CaseId id, InvitationId invitation, Instant at) {}
