package org.fengqiao.law;

import org.jspecify.annotations.Nullable;

/**
 * A period set by law for one step (期限).
 *
 * @param length null where the parties or the body set it
 * @param trigger what sets it going, in words
 * @param consequence what follows when it passes, in words
 */
public record Period(
        RuleOfLaw rule,
        String procedure,
        String name,
        String trigger,
        @Nullable Integer length,
        Unit unit,
        Counting counting,
        String consequence) {

    /** In what a period is measured. */
    public enum Unit {
        CALENDAR_DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARS,
        HOURS
    }
}
