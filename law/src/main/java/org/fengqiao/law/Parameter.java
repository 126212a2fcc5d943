package org.fengqiao.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a place publishes (地方参数).
 *
 * @param name {@code minimum_wage} or {@code average_wage}, both for a month
 * @param place the prefix of the division codes it holds for
 * @param to the last day; null: still in force
 * @param verified false: from memory or a weak source
 * @param verifiedUntil the last day for which nothing newer was found; null: no doubt
 */
public record Parameter(
        String name,
        String place,
        LocalDate from,
        @Nullable LocalDate to,
        Money value,
        String source,
        boolean verified,
        @Nullable LocalDate verifiedUntil) {

    /** A value published and checked, until a newer one takes its place. */
    public static Parameter published(
            String name, String place, LocalDate from, @Nullable LocalDate to, Money value, String source) {
        return new Parameter(name, place, from, to, value, source, true, null);
    }

    boolean isVerifiedOn(LocalDate day) {
        return verified && (verifiedUntil == null || !day.isAfter(verifiedUntil));
    }

    /** As a step of a trace: the value, since when, from which source, and whether that holds for certain on the day. */
    Trace trace(LocalDate day) {
        return Trace.note("parameter." + name.replace('_', '-'), value, from, source)
                .over(isVerifiedOn(day) ? List.of() : List.of(Trace.note("parameter.unverified")));
    }

    boolean holds(String askedPlace, LocalDate day) {
        return askedPlace.startsWith(place) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
