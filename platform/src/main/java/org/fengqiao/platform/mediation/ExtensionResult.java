package org.fengqiao.platform.mediation;

import java.time.LocalDate;

/** What came of asking for an extension, or of a side's answer to it. */
public sealed interface ExtensionResult {

    record Asked(LocalDate until) implements ExtensionResult {}

    /** @param extended both agree, and the last day is another */
    record Answered(boolean extended) implements ExtensionResult {}

    sealed interface Refused extends ExtensionResult {}

    /** There is no such case or extension for this actor. */
    record NotFound() implements Refused {}

    /** The mediation is over, or nobody sits yet. */
    record NotRunning() implements Refused {}

    /** It was answered, or another was asked for. */
    record NotAsked() implements Refused {}
}
