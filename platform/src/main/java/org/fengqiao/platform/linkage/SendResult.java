package org.fengqiao.platform.linkage;

/** What came of sending a packet. */
public sealed interface SendResult {

    /** It is in the office's in-box. */
    record Sent(PacketId id) implements SendResult {}

    /** A joint application: the other side has to ask too. */
    record WaitsForOtherSide(PacketId id) implements SendResult {}

    sealed interface Refused extends SendResult {}

    /** There is no such case for this actor. */
    record NotFound() implements Refused {}

    /** That way cannot be taken now; the standing says why and the page what else there is. */
    record NotOpen(Exit.Standing why) implements Refused {}
}
