package org.fengqiao.platform.mediation;

/** What came of ending a mediation, or of a side's leaving it. */
public sealed interface EndResult {

    record Ended() implements EndResult {}

    /** It is noted that this side does not wish to go on; the mediator ends it. */
    record Noted() implements EndResult {}

    sealed interface Refused extends EndResult {}

    /** There is no such case for this actor. */
    record NotFound() implements Refused {}

    /** It is over already, or terms are agreed. */
    record NotRunning() implements Refused {}

    /** A party's own act is not a reason that a mediator can give. */
    record NotAMediatorsReason() implements Refused {}
}
