package org.fengqiao.platform.agreement;

import java.time.Instant;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.terms.Terms;
import org.jspecify.annotations.Nullable;

/** One agreement. Each state holds only what is true in it, and offers only the moves that are legal from it. */
public sealed interface Agreement {

    AgreementId id();

    CaseId caseId();

    AgreementKind kind();

    int version();

    /** What it says; null where it does not count and its words stay sealed. */
    default @Nullable Terms says() {
        return switch (this) {
            case Drafted drafted -> drafted.draft().terms();
            case Signing signing -> signing.draft().terms();
            case InEffect effective -> effective.terms();
            case Voided _ -> null;
        };
    }

    /** 拟稿: the mediator looks it over before it goes out. */
    record Drafted(AgreementId id, CaseId caseId, AgreementKind kind, int version, Draft draft) implements Agreement {

        Signing sendOut(PaperId paper, Instant at) {
            return new Signing(id, caseId, kind, version, draft, paper, at);
        }
    }

    /** 待签: the paper is out; nothing in it changes any more. */
    record Signing(
            AgreementId id, CaseId caseId, AgreementKind kind, int version, Draft draft, PaperId paper, Instant sentAt)
            implements Agreement {

        InEffect takeEffect(Instant at) {
            return new InEffect(id, caseId, kind, version, draft.terms(), paper, at);
        }
    }

    /** 生效: its terms are facts from now on. */
    record InEffect(
            AgreementId id,
            CaseId caseId,
            AgreementKind kind,
            int version,
            Terms terms,
            PaperId paper,
            Instant effectiveAt)
            implements Agreement {}

    /** 作废: somebody wants it changed; the next one is another. What it said stays behind the wall. */
    record Voided(AgreementId id, CaseId caseId, AgreementKind kind, int version, String because, Instant voidedAt)
            implements Agreement {}
}
