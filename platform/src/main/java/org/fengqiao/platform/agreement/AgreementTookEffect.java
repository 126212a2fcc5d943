package org.fengqiao.platform.agreement;

import java.time.Instant;
import org.fengqiao.platform.casefile.CaseId;

/** Published when an agreement took effect. A stored contract: add fields, never rename or remove them. */
public record AgreementTookEffect(AgreementId id, CaseId caseId, AgreementKind kind, Instant effectiveAt) {}
