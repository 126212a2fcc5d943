package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseId;

/** What came of sending an application. */
public sealed interface SubmitResult {

    record Submitted(CaseId id, String receiptNumber) implements SubmitResult {}

    sealed interface Refused extends SubmitResult {}

    /** Neither a story nor a claim. */
    record NothingTold() implements Refused {}

    /** Without the place of work nobody knows who is to take it. */
    record PlaceMissing() implements Refused {}

    record NameMissing() implements Refused {}

    /** Nobody mediates there through this platform; the hotline is the next door. */
    record NobodyThere(String place) implements Refused {}
}
