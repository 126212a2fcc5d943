package org.fengqiao.narrative;

import java.time.LocalDate;
import java.util.List;

/**
 * Reads what a person wrote (陈述识别): claims, facts, sums, dates, people and place, each with the words it came from.
 *
 * <p>Its rules and word lists are files beside it and are loaded once. Safe for use by many threads. Whatever the text, there is an
 * answer; where nothing was understood, {@link Reading#claims()} is empty.
 */
public final class Reader {

    private static final int LONGEST = 20_000;

    private final ElementReader elements = new ElementReader();
    private final ClaimReader claims = new ClaimReader();
    private final MoneyReader money = new MoneyReader();
    private final PartyReader parties = new PartyReader();
    private final PlaceReader places = new PlaceReader();
    private final IndustryReader industries = new IndustryReader();
    private final Suggesting suggesting = new Suggesting();

    private Reader() {}

    public static Reader create() {
        return new Reader();
    }

    /** What can be understood of the text; of a very long one, of its first 20,000 characters. */
    public Reading read(String text, LocalDate asOf) {
        var story = Story.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var asked = Requests.in(story);
        var facts = elements.elements(story, asked);
        var claimed = claims.claims(story, asked, facts);
        if (claimed.containsKey(ClaimType.TERMINATE)) {
            facts.remove(Element.DISMISSED);
        }
        var amounts = money.read(story, asked);
        var dates = DateReader.read(story, asOf);
        var people = parties.read(story, places);
        var place = places.first(story);
        return new Reading(
                List.copyOf(claimed.values()),
                List.copyOf(facts.values()),
                amounts,
                dates,
                people.count(),
                people.employers(),
                people.workers(),
                place == null ? null : place.written(),
                place == null ? null : place.code(),
                industries.of(story),
                people.claimant(),
                elements.risks(story),
                suggesting.from(story, facts, amounts, dates));
    }
}
