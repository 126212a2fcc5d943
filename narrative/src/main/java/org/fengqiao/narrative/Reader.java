package org.fengqiao.narrative;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.narrative.parties.PartyReader;
import org.fengqiao.narrative.parties.PlaceReader;
import org.fengqiao.narrative.rules.Story;

/**
 * Reads what a person wrote (陈述识别): claims, facts, sums, dates, people and place, each with the words it came from.
 *
 * <p>Its rules and word lists are files beside it and are loaded once. Safe for use by many threads. Whatever the text, there is an
 * answer; where nothing was understood, {@link Reading#claims()} is empty.
 */
public final class Reader {

    private static final int LONGEST = 20_000;
    private static final String BUILDING = "建筑业";

    /** Who claims nothing else claims wages that are owed. */
    private static final Set<ClaimType> ONLY_WAGES = Set.of(ClaimType.WAGE, ClaimType.DEPOSIT);

    private final Stance stance = new Stance();
    private final ElementReader elements = new ElementReader(stance);
    private final ClaimReader claims = new ClaimReader(stance);
    private final MoneyReader money = new MoneyReader();
    private final PartyReader parties = new PartyReader();
    private final PlaceReader places = new PlaceReader();
    private final IndustryReader industries = new IndustryReader();
    private final SealedReader sealed = new SealedReader();
    private final Suggesting suggesting = new Suggesting();
    private final Contesting contesting = new Contesting();

    private Reader() {}

    /** The one reader of the program: its rules are read once, when it is first asked for. */
    public static Reader shared() {
        return Shared.READER;
    }

    private static final class Shared {
        private static final Reader READER = new Reader();
    }

    /** What can be understood of the text; of a very long one, of its first 20,000 characters. */
    public Reading read(String text, LocalDate asOf) {
        var story = Story.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var asked = Requests.in(story);
        var settling = sealed.read(story);
        var toSettle = SealedReader.places(story, settling);
        var industry = industries.of(story);
        var people = parties.read(story, places, BUILDING.equals(industry));
        var facts = elements.elements(story, asked, toSettle);
        if (BUILDING.equals(industry)) {
            subcontracting(people, facts);
        }
        var claimed = claims.claims(story, asked, facts);
        follow(claimed, facts);
        var dates = DateReader.read(story, asOf);
        var amounts = money.read(story, asked, places(story, dates), toSettle);
        var place = places.first(story);
        return new Reading(
                List.copyOf(claimed.values()),
                List.copyOf(facts.values()),
                amounts,
                dates,
                people.count(),
                people.parties(),
                place == null ? null : place.written(),
                place == null ? null : place.code(),
                industry,
                people.claimant(),
                elements.risks(story),
                settling,
                suggesting.from(
                        new Suggesting.Read(story, facts, amounts, dates, people.parties(), place, toSettle, asOf)));
    }

    /** What can be understood of the other side's answer to a story. */
    public AnswerReading readAnswer(String text, LocalDate asOf) {
        var story = Story.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var settling = sealed.read(story);
        var toSettle = SealedReader.places(story, settling);
        var nothing = new BitSet();
        var facts = elements.elements(story, nothing, toSettle);
        var dates = DateReader.read(story, asOf);
        var amounts = money.read(story, nothing, places(story, dates), toSettle);
        var said = suggesting.from(new Suggesting.Read(story, facts, amounts, dates, List.of(), null, toSettle, asOf));
        var grounds = contesting.in(story, toSettle);
        var contested = EnumSet.noneOf(Question.class);
        grounds.forEach(ground -> contested.add(ground.answers()));
        return new AnswerReading(said, contested, grounds, List.copyOf(facts.values()), settling);
    }

    /** Facts that follow from what is claimed. */
    private static void follow(Map<ClaimType, ClaimSpan> claimed, Map<Element, ElementSpan> facts) {
        var wages = claimed.get(ClaimType.WAGE);
        if (wages != null && ONLY_WAGES.containsAll(claimed.keySet())) {
            facts.putIfAbsent(
                    Element.ARREARS, new ElementSpan(Element.ARREARS, wages.from(), wages.to(), wages.text()));
        }
        if (facts.containsKey(Element.DEATH) && claimed.containsKey(ClaimType.DEATH)) {
            claimed.remove(ClaimType.INJURY);
        }
        if (facts.containsKey(Element.DEATH) && !claimed.containsKey(ClaimType.INJURY)) {
            facts.remove(Element.INJURY);
        }
        if (claimed.containsKey(ClaimType.TERMINATE)) {
            facts.remove(Element.DISMISSED);
        }
    }

    /** The claims that a text speaks of, whoever asks, grants or refuses them: for papers of a court or an arbitration commission. */
    public List<ClaimSpan> claimsSpokenOf(String text) {
        var story = Story.of(text);
        var everything = new BitSet();
        everything.set(0, story.text().length());
        return claims.spokenOf(story, everything);
    }

    /** In building work a person who hires is a labor boss (包工头), and of two firms one builds for the other, also where nobody says so. */
    private static void subcontracting(PartyReader.People people, Map<Element, ElementSpan> facts) {
        var firms = people.parties().stream().filter(Reader::isFirm).count();
        people.parties().stream()
                .filter(party -> party.role() == PartyRole.LABOR_BOSS || (firms > 1 && isFirm(party)))
                .findFirst()
                .ifPresent(boss -> facts.putIfAbsent(
                        Element.SUBCONTRACT,
                        new ElementSpan(Element.SUBCONTRACT, boss.from(), boss.to(), boss.text())));
    }

    private static boolean isFirm(PartySpan party) {
        return !party.isWorker() && party.role() != PartyRole.LABOR_BOSS && party.role() != PartyRole.HEAD;
    }

    private static BitSet places(Story story, List<DateSpan> dates) {
        var places = new BitSet();
        dates.forEach(date -> places.set(story.at(date.from()), story.at(date.to())));
        return places;
    }
}
