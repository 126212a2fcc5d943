package org.fengqiao.platform.recusal;

/** What came of asking for another mediator, or of stepping aside. */
public sealed interface RecusalResult {

    record Asked() implements RecusalResult {}

    sealed interface Refused extends RecusalResult {}

    /** There is no such case for this actor. */
    record NotFound() implements Refused {}

    /** The mediation is over, or nobody sits yet. */
    record NotRunning() implements Refused {}

    /** One is being decided on. */
    record AskedBefore() implements Refused {}

    record TooLong(int length, int most) implements Refused {}
}
