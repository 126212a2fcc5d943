package org.fengqiao.platform.agreement;

import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.mediation.ProposalAccepted;
import org.fengqiao.platform.negotiation.OfferAccepted;
import org.fengqiao.platform.negotiation.Offers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Drafts an agreement when both sides have said yes. */
@Component
class DraftListener {

    private final Agreements agreements;
    private final Offers offers;
    private final Mediations mediations;

    DraftListener(Agreements agreements, Offers offers, Mediations mediations) {
        this.agreements = agreements;
        this.offers = offers;
        this.mediations = mediations;
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

    @ApplicationModuleListener
    void on(ProposalAccepted accepted) {
        mediations
                .acceptedTerms(accepted.caseId(), accepted.proposal())
                .ifPresent(terms ->
                        agreements.draft(accepted.caseId(), AgreementKind.MEDIATION, accepted.proposal(), terms));
    }
}
