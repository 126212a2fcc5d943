package org.fengqiao.platform.agreement;

import java.time.Instant;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.terms.Terms;

/**
 * An agreement in effect (生效协议), as others may know it: a fact, on this side of the wall.
 *
 * @param paper signed by all
 */
public record EffectiveAgreement(
        AgreementId id, CaseId caseId, AgreementKind kind, Terms terms, PaperId paper, Instant effectiveAt) {}
