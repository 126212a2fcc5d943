package org.fengqiao.narrative.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.fengqiao.narrative.AmountRole;
import org.fengqiao.narrative.ClaimType;
import org.fengqiao.narrative.Claimant;
import org.fengqiao.narrative.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a careful person found in a story (标注).
 *
 * @param workers how many workers are affected; null if the story does not say
 */
public record Gold(
        Set<ClaimType> claims,
        Set<Element> elements,
        List<Sum> amounts,
        List<Day> dates,
        @Nullable Integer workers,
        List<String> employers,
        List<String> workersNamed,
        @Nullable String region,
        @Nullable String industry,
        Claimant claimant) {

    public Gold {
        claims = Set.copyOf(claims);
        elements = Set.copyOf(elements);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        employers = List.copyOf(employers);
        workersNamed = List.copyOf(workersNamed);
    }

    /** A sum of money; {@code yuan} is the middle of a range, null if it is no number. */
    public record Sum(String words, @Nullable BigDecimal yuan, AmountRole role) {}

    /** A calendar date, as far as the story itself tells it. */
    public record Day(String words, String iso) {}
}
