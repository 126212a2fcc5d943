package org.fengqiao.platform.terms;

import java.util.List;
import org.fengqiao.platform.web.Form;

/** What came of reading terms from a form. */
public sealed interface TermsReading {

    record Read(Terms terms) implements TermsReading {}

    /** What to change, at which field. */
    record NotUnderstood(List<Form.Error> errors) implements TermsReading {}
}
