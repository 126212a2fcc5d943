package org.fengqiao.platform.file;

/** What came of announcing a file. */
public sealed interface BeginResult {

    /** The parts may come, from {@link Upload#received()} on. */
    record Begun(Upload upload) implements BeginResult {}

    sealed interface Refused extends BeginResult {}

    /** It is empty or too large: said before a byte has traveled. */
    record NotTaken(String name, long bytes, Unfit why) implements Refused {}

    /** So many are under way that they are finished first. */
    record TooManyUnderWay() implements Refused {}
}
