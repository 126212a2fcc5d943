package org.fengqiao.platform.mediation;

import java.util.UUID;

/** What came of making a proposal or of answering one. */
public sealed interface ProposalResult {

    record Made(UUID proposal) implements ProposalResult {}

    /** @param accepted both sides agree, and the case goes to signing */
    record Answered(boolean accepted) implements ProposalResult {}

    sealed interface Refused extends ProposalResult {}

    /** There is no such case or proposal for this actor. */
    record NotFound() implements Refused {}

    /** The mediation is over, or nobody sits yet. */
    record NotRunning() implements Refused {}

    /** A newer one took its place, or both have answered. */
    record NoLongerOpen() implements Refused {}
}
