package org.fengqiao.platform.calculation;

import java.util.List;
import java.util.Locale;
import org.fengqiao.law.Refusal;

/** What became of a document (读取结果). */
sealed interface Reading {

    record Understood(Document document) implements Reading {}

    /** @param language in which the reader wants to be told */
    record Refused(List<Refusal> refusals, Locale language) implements Reading {}
}
