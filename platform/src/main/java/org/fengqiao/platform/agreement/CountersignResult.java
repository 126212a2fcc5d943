package org.fengqiao.platform.agreement;

/** What came of the mediator's signature or the seal. */
public sealed interface CountersignResult {

    record Countersigned() implements CountersignResult {}

    sealed interface Refused extends CountersignResult {}

    record NotFound() implements Refused {}

    /** The parties have not both signed, or this step is done. */
    record NotYourTurn() implements Refused {}

    /** The one-time password was wrong, used before, or there were too many wrong ones. */
    record NotProven() implements Refused {}
}
