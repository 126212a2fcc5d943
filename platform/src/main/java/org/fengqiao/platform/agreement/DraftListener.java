package org.fengqiao.platform.agreement;

import org.fengqiao.platform.negotiation.OfferAccepted;
import org.fengqiao.platform.negotiation.Offers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Drafts an agreement when both sides have said yes. */
@Component
class DraftListener {

    private final Agreements agreements;
    private final Offers offers;

    DraftListener(Agreements agreements, Offers offers) {
        this.agreements = agreements;
        this.offers = offers;
    }

    @ApplicationModuleListener
    void on(OfferAccepted accepted) {
        offers.acceptedTerms(accepted.caseId(), accepted.offer())
                .ifPresent(terms -> agreements.draft(
                        accepted.caseId(),
                        accepted.mediated() ? AgreementKind.MEDIATION : AgreementKind.SETTLEMENT,
                        accepted.offer(),
                        terms));
    }
}
