package org.fengqiao.platform.fulfillment;

/** What came of saying how a payment stands. */
public sealed interface ReportResult {

    /** @param allReceived whether everything is there now and the case is closed */
    record Reported(boolean allReceived) implements ReportResult {}

    sealed interface Refused extends ReportResult {}

    /** There is no such case, payment, or agreement in effect for this actor. */
    record NotFound() implements Refused {}

    /** It is received already: what is there is not taken back here. */
    record ReceivedBefore() implements Refused {}

    /** Only the side that is to be paid says what it received, only the other that it paid. */
    record OtherSidesWord() implements Refused {}

    /** A part is more than nothing and less than what is still open. */
    record NotAPart() implements Refused {}
}
