package org.fengqiao.platform.partner;

import java.util.List;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.web.Form;

/** What is answered to a system that hands an application in (交件答复). */
sealed interface HandInResult {

    /** @param repeated whether it had been received under this key before */
    record Received(CaseView view, boolean repeated) implements HandInResult {}

    sealed interface Refused extends HandInResult {}

    record NotUnderstood(List<Form.Error> errors) implements Refused {}

    /** The key stands for something else already. */
    record KeyUsed() implements Refused {}

    record NobodyThere(String place) implements Refused {}
}
