package org.fengqiao.platform.journal;

/** What is wrong with the journal (流水异常), named so that it can be found. */
public sealed interface Fault {

    /** An entry is not what was hashed. */
    record Changed(Chain chain, long number) implements Fault {}

    /** Numbers are left out. */
    record Missing(Chain chain, long number) implements Fault {}

    /** An entry does not follow the one before it: swapped, or taken from elsewhere. */
    record OutOfOrder(Chain chain, long number) implements Fault {}

    /** A checkpoint saw more entries than there are. */
    record CutOff(Chain chain, long seen, long there) implements Fault {}

    /** A checkpoint saw another entry at this place. */
    record Rewritten(Chain chain, long number) implements Fault {}

    /** A checkpoint saw a chain that is not there. */
    record Vanished(Chain chain) implements Fault {}

    /** A checkpoint is missing, not signed by us, or does not follow the one before it. */
    record CheckpointFault(long number) implements Fault {}
}
