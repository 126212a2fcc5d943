package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Stage;

/** What came of accepting an application. */
public sealed interface AcceptResult {

    record Accepted(CaseId id, String number) implements AcceptResult {}

    sealed interface Refused extends AcceptResult {}

    /** There is no such case for this actor. */
    record NotFound(CaseId id) implements Refused {}

    /** Somebody was faster, or the applicant took it back. */
    record NotWaiting(CaseId id, Stage stage) implements Refused {}

    /** The mediator chosen does not mediate for this organization. */
    record NoSuchMediator(CaseId id) implements Refused {}
}
