package org.fengqiao.narrative;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a story (识别结果). Everything in it is a suggestion with its words; the story itself stays the fact.
 *
 * @param claims one for each type, in the order of the enum
 * @param elements one for each element, in the order of the enum
 * @param amounts every sum, in the order of the text
 * @param dates every date, in the order of the text
 * @param parties people and firms as written, each where it is first named
 * @param region the place name as written, or null
 * @param placeCode its division code, or null where the name is shared or unknown
 * @param industry the industry by its Chinese name, or null
 * @param risks words of urgency and danger, for triage
 * @param sealed sentences said for the sake of settling: no facts
 */
public record Reading(
        List<ClaimSpan> claims,
        List<ElementSpan> elements,
        List<AmountSpan> amounts,
        List<DateSpan> dates,
        WorkerCount workers,
        List<PartySpan> parties,
        @Nullable String region,
        @Nullable String placeCode,
        @Nullable String industry,
        Claimant claimant,
        List<RiskSpan> risks,
        List<SealedSpan> sealed,
        Suggestions suggestions) {

    public Reading {
        claims = List.copyOf(claims);
        elements = List.copyOf(elements);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        parties = List.copyOf(parties);
        risks = List.copyOf(risks);
        sealed = List.copyOf(sealed);
    }

    /** The types claimed, in the order of the enum; empty if the story was not understood. */
    public Set<ClaimType> claimTypes() {
        var types = EnumSet.noneOf(ClaimType.class);
        claims.forEach(claim -> types.add(claim.type()));
        return Collections.unmodifiableSet(types);
    }

    /** The names of firms, contractors and bosses as written. */
    public List<String> employers() {
        return parties.stream()
                .filter(party -> !party.isWorker())
                .map(PartySpan::text)
                .toList();
    }

    /** The names of workers as written. */
    public List<String> workersNamed() {
        return parties.stream().filter(PartySpan::isWorker).map(PartySpan::text).toList();
    }

    public boolean has(Element element) {
        return elements.stream().anyMatch(span -> span.element() == element);
    }

    /** Whether somebody should look at it within hours: hunger, injury, threats, a fleeing employer. */
    public boolean urgent() {
        return !risks.isEmpty();
    }
}
