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

    Entitlement excludedBy(ClaimType other) {
        return new Entitlement(type, range, strength, asks, trace, other);
    }
}
