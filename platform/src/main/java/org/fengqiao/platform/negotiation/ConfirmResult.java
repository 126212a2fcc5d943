package org.fengqiao.platform.negotiation;

/** What came of confirming a fact as undisputed. */
public sealed interface ConfirmResult {

    record Confirmed() implements ConfirmResult {}

    sealed interface Refused extends ConfirmResult {}

    /** There is no such case for this actor, or the actor is not the asking side. */
    record NotFound() implements Refused {}

    /** The other side has not, or no longer, admitted it as a fact. */
    record NotAdmitted() implements Refused {}
}
