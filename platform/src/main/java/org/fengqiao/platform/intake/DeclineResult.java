package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Stage;

/** What came of declining an application. */
public sealed interface DeclineResult {

    record Declined(CaseId id) implements DeclineResult {}

    sealed interface Refused extends DeclineResult {}

    /** There is no such case for this actor. */
    record NotFound(CaseId id) implements Refused {}

    /** Somebody was faster, or the applicant took it back. */
    record NotWaiting(CaseId id, Stage stage) implements Refused {}

    /** The applicant will read why; somebody must write it. */
    record ExplanationMissing() implements Refused {}
}
