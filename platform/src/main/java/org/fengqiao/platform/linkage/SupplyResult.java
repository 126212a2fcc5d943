package org.fengqiao.platform.linkage;

/** What came of supplying what an office missed. */
public sealed interface SupplyResult {

    record Supplied(PacketId id) implements SupplyResult {}

    sealed interface Refused extends SupplyResult {}

    /** There is no packet that waits for this person. */
    record NotFound() implements Refused {}

    /** One thing named as missing got no word. */
    record Unanswered(int ordinal) implements Refused {}

    /** One answer is longer than can be kept; more can be brought as evidence. */
    record TooLong(int ordinal, int length, int longest) implements Refused {}
}
