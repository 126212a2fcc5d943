package org.fengqiao.platform.negotiation;

/** What came of saying "this is not us". */
public sealed interface DisclaimResult {

    record SentBack() implements DisclaimResult {}

    sealed interface Refused extends DisclaimResult {}

    record ReasonMissing() implements Refused {}

    /** Somebody proved to be the invited side already, or it was sent back before. */
    record NotOpen() implements Refused {}
}
