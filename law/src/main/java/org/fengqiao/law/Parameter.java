package org.fengqiao.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that a place publishes (地方参数).
 *
 * @param name {@code minimum_wage} or {@code average_wage}, both for a month
 * @param place the prefix of the division codes it holds for
 * @param to the last day; null: still in force
 */
public record Parameter(
        String name,
        String place,
        LocalDate from,
        @Nullable LocalDate to,
        Money value,
        String source,
        boolean verified) {

    boolean holds(String askedPlace, LocalDate day) {
        return askedPlace.startsWith(place) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
