package org.fengqiao.law.entitlement;

import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Computation;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * What separates two tellings of one employment (差异树): each side's amounts, and which fact accounts for how many yuan of the gap. The shares of the facts, each
 * switched after those before it, add up to the gap.
 *
 * @param gap the first side's total less the second's
 * @param facts in the order of the inputs
 * @param undisputed what both sides' facts give at the least
 */
public record Difference(
        Computation ours,
        Computation theirs,
        Gap gap,
        List<FactShare> facts,
        List<ClaimDifference> claims,
        Money undisputed) {

    /** How far apart two ranges lie, at their least and at their most; negative where the second side's is larger. */
    public record Gap(Money low, Money high) {

        Gap plus(Gap other) {
            return new Gap(low.plus(other.low), high.plus(other.high));
        }
    }

    /**
     * A fact the sides tell differently.
     *
     * @param ours as {@link Input#written} writes it; null: not told
     * @param alone what switching this fact alone, from the first side's to the second's, takes from the first side's amounts
     * @param share what switching it after the facts before it takes; these add up
     */
    public record FactShare(
            Input input, @Nullable String ours, @Nullable String theirs, Gap alone, Gap share) {}

    /** One claim's part of the gap, as if it stood alone. */
    public record ClaimDifference(ClaimType type, Gap gap, List<FactShare> facts) {}
}
