package org.fengqiao.platform.recusal;

/** What came of deciding on a request for another mediator. */
public sealed interface RecusalDecision {

    record Decided() implements RecusalDecision {}

    sealed interface Refused extends RecusalDecision {}

    /** There is no such request for this actor. */
    record NotFound() implements Refused {}

    /** It was decided on, or it lapsed. */
    record NotAsked() implements Refused {}

    /** Nobody decides on themselves: another dispatcher has to. */
    record OwnMatter() implements Refused {}

    /** Only another mediator of the organization can take over. */
    record NoSuchMediator() implements Refused {}

    /** Who asked is to read why not. */
    record ExplanationMissing() implements Refused {}

    record TooLong(int length, int most) implements Refused {}
}
