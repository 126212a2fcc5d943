package org.fengqiao.law;

import java.util.List;

/**
 * Facts that cannot both be true (事实矛盾). A value, because a person will mend it.
 *
 * @param field the element to look at: an {@link Ask}'s name
 * @param kind {@code END_BEFORE_START}, {@code START_IN_FUTURE}, {@code MORE_UNPAID_THAN_WORKED}
 */
public record Contradiction(Ask field, Kind kind, List<String> numbers) {

    /** Which facts. */
    public enum Kind {
        END_BEFORE_START,
        START_IN_FUTURE,
        MORE_UNPAID_THAN_WORKED
    }
}
