package org.fengqiao.law;

import org.jspecify.annotations.Nullable;

/**
 * A period set by law for one step (期限).
 *
 * @param length null where the parties or the body set it; negative where it is counted back from the trigger, as from a hearing
 * @param trigger what sets it going, in words
 * @param consequence what follows when it passes, in words
 * @param extension how it can be prolonged or starts anew, in words; null: not at all
 * @param note what to be careful about, in words
 */
public record Period(
        RuleOfLaw rule,
        String procedure,
        String name,
        String trigger,
        @Nullable Integer length,
        Unit unit,
        Counting counting,
        String consequence,
        @Nullable String extension,
        @Nullable String note) {

    /** In what a period is measured. */
    public enum Unit {
        CALENDAR_DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARS,
        HOURS
    }
}
