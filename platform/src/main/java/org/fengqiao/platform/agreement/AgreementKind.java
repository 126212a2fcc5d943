package org.fengqiao.platform.agreement;

import java.util.List;
import org.fengqiao.platform.document.PaperKind;

/** Under whose eyes it was made (协议种类): the effect differs. */
public enum AgreementKind {
    /** 和解协议: between the parties alone; binds them, and a tribunal may use it as evidence (企业劳动争议协商调解规定 art. 11). */
    SETTLEMENT(PaperKind.SETTLEMENT_AGREEMENT),
    /** 调解协议: before a mediation organization; in effect with both parties' and the mediator's signatures and the seal (劳动争议调解仲裁法 art. 14). */
    MEDIATION(PaperKind.MEDIATION_AGREEMENT);

    private final PaperKind paper;

    AgreementKind(PaperKind paper) {
        this.paper = paper;
    }

    PaperKind paper() {
        return paper;
    }

    /** The places that are signed once both parties have. */
    List<String> afterParties() {
        return switch (this) {
            case SETTLEMENT -> List.of();
            case MEDIATION -> List.of(SigningPlace.MEDIATOR, SigningPlace.SEAL);
        };
    }
}
