package org.fengqiao.platform.room;

import java.util.UUID;

/** What came of writing something in the room. */
public sealed interface WriteResult {

    record Written(UUID id) implements WriteResult {}

    sealed interface Refused extends WriteResult {}

    /** There is no such case for this actor, or no such lane in it. */
    record NotFound() implements Refused {}

    /** Nobody mediates it now: what was said can be read, nothing more be said. */
    record NotOpen() implements Refused {}

    record Empty() implements Refused {}

    record TooLong(int length, int most) implements Refused {}
}
