package org.fengqiao.platform.fulfillment;

/** What came of recording a follow-up. */
public sealed interface FollowUpResult {

    record Recorded() implements FollowUpResult {}

    sealed interface Refused extends FollowUpResult {}

    /** There is no agreement in effect here for this actor. */
    record NotFound() implements Refused {}

    /** A promise names a day, and not one that is over. */
    record DayMissing() implements Refused {}
}
