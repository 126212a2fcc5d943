package org.fengqiao.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one claim comes to (应得).
 *
 * @param range null while too little is known for any figure, and where the claim is not about money
 * @param asks the inputs that would narrow it
 * @param excludedBy the claim that cannot be had together with this one and comes to more; null: counts in the total
 */
public record Entitlement(
        ClaimType type,
        @Nullable MoneyRange range,
        Strength strength,
        List<Input> asks,
        Trace trace,
        @Nullable ClaimType excludedBy) {

    public Entitlement excludedBy(ClaimType other) {
        return new Entitlement(type, range, strength, asks, trace, other);
    }

    public Money low() {
        return range == null ? Money.ZERO : range.low();
    }

    public Money high() {
        return range == null ? Money.ZERO : range.high();
    }
}
