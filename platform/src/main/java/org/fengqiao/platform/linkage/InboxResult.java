package org.fengqiao.platform.linkage;

/** What came of an office's act on a packet. */
public sealed interface InboxResult {

    record Done(PacketId id) implements InboxResult {}

    sealed interface Refused extends InboxResult {}

    /** There is no such packet for this office. */
    record NotFound() implements Refused {}

    /** The packet stands where this act does not begin. */
    record NotPossible(PacketState state) implements Refused {}

    /** Missing things are told once; they were. */
    record ToldBefore() implements Refused {}

    /** Nothing was named that is missing. */
    record NoGaps() implements Refused {}

    /** More than can be told, or one longer than can be read. */
    record TooMuch(int most, int longest) implements Refused {}

    /** The office's number is longer than can be kept. */
    record NumberTooLong(int longest) implements Refused {}

    /** No result, or one that this kind of packet does not know. */
    record NoDecision() implements Refused {}

    /** The day of the result is missing, before the packet came, or still to come. */
    record DayNotPossible() implements Refused {}
}
