package org.fengqiao.platform.intake;

import java.util.List;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.web.Form;

/** What came of an application that another system sent (代交结果). */
public sealed interface RelayResult {

    record Relayed(CaseId id, String receiptNumber) implements RelayResult {}

    sealed interface Refused extends RelayResult {}

    /** @param errors one for each field that cannot be taken as it is, in the words of the pages */
    record NotUnderstood(List<Form.Error> errors) implements Refused {}

    /** Nobody mediates there through this platform; the hotline is the next door. */
    record NobodyThere(String place) implements Refused {}
}
