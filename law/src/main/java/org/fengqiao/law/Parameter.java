package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a place publishes (地方参数).
 *
 * @param name {@code minimum_wage}, {@code heat_month}; what it stands for in words is kept with the explanations
 * @param place the prefix of the division codes it holds for; empty: the whole country
 * @param to the last day; null: still in force
 * @param value in yuan, months or as a share, as the name says
 * @param source where it was published, in Chinese
 * @param verified false: from memory or a weak source
 * @param verifiedUntil the last day for which nothing newer was found; null: no doubt
 */
public record Parameter(
        String name,
        String place,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal value,
        String source,
        boolean verified,
        @Nullable LocalDate verifiedUntil) {

    /** A value published and checked, until a newer one takes its place. */
    public static Parameter published(
            String name, String place, LocalDate from, @Nullable LocalDate to, BigDecimal value, String source) {
        return new Parameter(name, place, from, to, value, source, true, null);
    }

    /** The value as a sum of yuan, rounded half up to the fen. */
    public Money money() {
        return Money.ofYuan(value);
    }

    public boolean isVerifiedOn(LocalDate day) {
        return verified && (verifiedUntil == null || !day.isAfter(verifiedUntil));
    }

    /** As a step of a trace: the value, since when, from which source, and whether that holds for certain on the day. */
    public Trace trace(LocalDate day) {
        return Trace.note("parameter." + kind().replace('_', '-'), shown(), from, source)
                .about(this)
                .over(isVerifiedOn(day) ? List.of() : List.of(Trace.note("parameter.unverified")));
    }

    /** Its name without the grade or degree that a table of values adds to it. */
    public String kind() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private String shown() {
        return value.scale() > 2 || value.signum() == 0 || value.compareTo(BigDecimal.TEN) < 0
                ? value.stripTrailingZeros().toPlainString()
                : money().display();
    }

    boolean holds(String askedPlace, LocalDate day) {
        return askedPlace.startsWith(place) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether both would hold in the same place on some day. */
    public boolean overlaps(Parameter other) {
        return name.equals(other.name)
                && place.equals(other.place)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }
}
