package org.fengqiao.platform.mediation;

import java.util.UUID;

/** What came of proposing a fact as undisputed, or of a side's answer to that. */
public sealed interface FactResult {

    record Proposed(UUID fact) implements FactResult {}

    /** @param undisputed both confirmed it: from now on it is a fact of the case */
    record Answered(boolean undisputed) implements FactResult {}

    sealed interface Refused extends FactResult {}

    /** There is no such case, claim or fact for this actor. */
    record NotFound() implements Refused {}

    /** The mediation is over, or nobody sits yet. */
    record NotRunning() implements Refused {}

    /** Both confirmed one of this claim before. */
    record AlreadyUndisputed() implements Refused {}

    /** It was answered, or another took its place. */
    record NoLongerOpen() implements Refused {}
}
