package org.fengqiao.platform.calculation;

import java.util.List;
import org.fengqiao.law.Refusal;

/** What became of a document that somebody sent (计算答复). */
public sealed interface Calculated {

    /** @param json the answer, as {@code docs/calculate.schema.json} describes it */
    record Answered(String json) implements Calculated {}

    /** Something in it cannot be taken; nothing was computed. */
    sealed interface Refused extends Calculated {}

    /** @param messages one for each, naming the field and what is wanted, in the language of the document */
    record NotUnderstood(List<Refusal> refusals, List<String> messages) implements Refused {}
}
