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
 * @param variant another length in a named case; null: there is none
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
        @Nullable String note,
        Sense sense,
        Extending extending,
        Moving moving,
        @Nullable Variant variant) {

    /** In what a period is measured. */
    public enum Unit {
        /** 自然日. */
        CALENDAR_DAYS,
        /** 工作日. */
        WORKING_DAYS,
        /** 月. */
        MONTHS,
        /** 年. */
        YEARS,
        /** 小时. */
        HOURS
    }

    /** What the day at its end is. */
    public enum Sense {
        /** 期限届满日: the step must be done by then. */
        LAST_DAY,
        /** 最早日: the step can be done from then. */
        FIRST_DAY,
        /** 保存期满日: papers are kept until then. */
        KEEP
    }

    /** Which events move its end. */
    public enum Moving {
        /** 不变期间. */
        NOTHING,
        /** 时效: interrupted and suspended. */
        LIMITATION,
        /** 审理期限: begun anew, and time left out (办案规则 46, 47). */
        ARBITRATION,
        /** 扣除: time left out. */
        LEFT_OUT
    }

    /**
     * How its end can be put off.
     *
     * @param by how much longer in its own unit, with approval; null: no set time
     */
    public record Extending(How how, @Nullable Integer by) {

        /** Who puts it off. */
        public enum How {
            /** 不得延长. */
            NONE,
            /** 双方同意延长. */
            AGREED,
            /** 经批准延长. */
            APPROVED
        }

        static Extending read(String cell) {
            var parts = cell.split(" ", 2);
            return new Extending(How.valueOf(parts[0]), parts.length > 1 ? Integer.valueOf(parts[1]) : null);
        }
    }

    /**
     * Another length in a named case: 重大误解 ninety days instead of a year.
     *
     * @param name as a document names the case
     */
    public record Variant(String name, int length, Unit unit) {

        static Variant read(String cell) {
            var parts = cell.split("[= ]", 3);
            return new Variant(parts[0], Integer.parseInt(parts[1]), Unit.valueOf(parts[2]));
        }
    }
}
