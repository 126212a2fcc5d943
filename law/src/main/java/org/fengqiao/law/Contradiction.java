package org.fengqiao.law;

import java.util.List;

/**
 * Facts that cannot both be true (事实矛盾). A value, because a person will mend it.
 *
 * @param field the input to look at
 * @param numbers what the words name
 */
public record Contradiction(Input field, Kind kind, List<String> numbers) {

    /** Which facts. */
    public enum Kind {
        /** 离职早于入职. */
        END_BEFORE_START,
        /** 入职日期还没到. */
        START_IN_FUTURE,
        /** 欠薪月数多于工作月数. */
        MORE_UNPAID_THAN_WORKED
    }
}
