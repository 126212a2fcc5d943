package org.fengqiao.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one claim comes to (应得).
 *
 * @param range null while too little is known for any figure; {@code asks} says what is wanted
 * @param excludedBy the claim that cannot be had together with this one and comes to more; null: counts in the total
 */
public record Entitlement(
        ClaimType type,
        @Nullable MoneyRange range,
        Strength strength,
        List<Ask> asks,
        Trace trace,
        @Nullable ClaimType excludedBy) {

    static Entitlement of(ClaimType type, @Nullable MoneyRange range, Strength strength, List<Ask> asks, Trace trace) {
        return new Entitlement(type, range, strength, asks, trace, null);
    }

    /** The facts as told speak against it. */
    static Entitlement none(ClaimType type, Trace trace) {
        return of(type, MoneyRange.NOTHING, Strength.UNLIKELY, List.of(), trace);
    }

    /** Too little is known for a figure. */
    static Entitlement unknown(ClaimType type, List<Ask> asks, Trace trace) {
        return new Entitlement(type, null, Strength.NEEDS_PROOF, asks, trace, null);
    }

    /** The library does not compute it from these facts. */
    static Entitlement byAPerson(ClaimType type, List<Trace> steps) {
        return of(
                type,
                null,
                Strength.UNCERTAIN,
                List.of(Ask.A_PERSON),
                Trace.note("a-person").over(steps));
    }

    Entitlement excludedBy(ClaimType other) {
        return new Entitlement(type, range, strength, asks, trace, other);
    }

    Money high() {
        return range == null ? Money.ZERO : range.high();
    }
}
