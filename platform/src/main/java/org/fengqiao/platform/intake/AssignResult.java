package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Stage;

/** What came of giving a case to a mediator. */
public sealed interface AssignResult {

    record Assigned(CaseId id) implements AssignResult {}

    sealed interface Refused extends AssignResult {}

    /** There is no such case for this actor. */
    record NotFound(CaseId id) implements Refused {}

    /** The case is not accepted yet, or over. */
    record NotRunning(CaseId id, Stage stage) implements Refused {}

    /** The mediator chosen does not mediate for this organization. */
    record NoSuchMediator(CaseId id) implements Refused {}
}
