package org.fengqiao.platform.mediation;

import java.util.UUID;

/** What came of arranging a session or of recording one. */
public sealed interface SessionResult {

    record Arranged(UUID session) implements SessionResult {}

    record Recorded(UUID session) implements SessionResult {}

    sealed interface Refused extends SessionResult {}

    /** There is no such case for this actor. */
    record NotFound() implements Refused {}

    /** The mediation is over, or nobody sits yet. */
    record NotRunning() implements Refused {}

    /** It would begin in the past. */
    record InThePast() implements Refused {}

    /** It was recorded or cancelled before. */
    record NotComing() implements Refused {}

    /** Its time has not come. */
    record TooEarly() implements Refused {}
}
