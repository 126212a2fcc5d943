package org.fengqiao.platform.agreement;

/** What came of sending an agreement out for signing. */
public sealed interface SendOutResult {

    record SentOut(AgreementId id) implements SendOutResult {}

    sealed interface Refused extends SendOutResult {}

    record NotFound() implements Refused {}

    /** It is out already, in effect, or voided. */
    record NotDrafted() implements Refused {}

    /** Somebody changed the draft since the page was opened. */
    record ChangedMeanwhile() implements Refused {}

    /** The paper must name both parties, and one has no name yet. */
    record PartyUnnamed() implements Refused {}
}
