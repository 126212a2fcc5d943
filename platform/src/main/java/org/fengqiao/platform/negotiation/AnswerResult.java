package org.fengqiao.platform.negotiation;

import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;

/** What came of an answer. */
public sealed interface AnswerResult {

    /** @param late after the last day: it counts, and says so */
    record Answered(boolean late) implements AnswerResult {}

    sealed interface Refused extends AnswerResult {}

    record NotFound(CaseId id) implements Refused {}

    /** The case is past talking. */
    record NotOpen() implements Refused {}

    record ClaimsMissing(Set<UUID> claims) implements Refused {}
}
