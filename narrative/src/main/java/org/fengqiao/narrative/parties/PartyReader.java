package org.fengqiao.narrative.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fengqiao.narrative.Claimant;
import org.fengqiao.narrative.PartyRole;
import org.fengqiao.narrative.PartySpan;
import org.fengqiao.narrative.WorkerCount;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Story;
import org.fengqiao.narrative.rules.WordFile;

/** Finds who a story is about (主体识别): employers and bosses, workers, how many, and which side claims. */
public final class PartyReader {

    private final FirmReader firms = new FirmReader();
    private final PersonReader people = new PersonReader();
    private final PartyRoles roles = new PartyRoles();
    private final CountReader counts = new CountReader();
    private final WordFile claimants = new WordFile("claimants.tsv");
    private final Finder employerClaims = claimants.finder("EMPLOYER");
    private final Finder asksWorker = claimants.finder("ASKS_WORKER");

    /** The people and firms of a story, in the order of the text. */
    public record People(WorkerCount count, List<PartySpan> parties, Claimant claimant) {}

    /** @param building whether the story is about building work */
    public People read(Story story, PlaceReader places, boolean building) {
        var text = story.text();
        var named = firms.read(story, places);
        var found = new ArrayList<PartySpan>();
        for (var firm : named) {
            if (!FirmReader.isShorterForm(firm, named)) {
                found.add(span(story, firm, roles.ofFirm(text, firm)));
            }
        }
        var workers = new ArrayList<String>();
        for (var person : people.read(story, places)) {
            if (!person.isWithin(named)) {
                var role = person.boss() ? roles.ofBoss(text, person.named(), building) : PartyRole.WORKER;
                found.add(span(story, person.named(), role));
                if (!person.boss()) {
                    workers.add(person.named().name());
                }
            }
        }
        found.sort(Comparator.comparingInt(PartySpan::from));
        return new People(counts.read(story, workers.size()), distinct(found), claimant(story, workers));
    }

    private static PartySpan span(Story story, Named named, PartyRole role) {
        return new PartySpan(
                role, story.from(named.start()), story.to(named.end()), story.given(named.start(), named.end()));
    }

    private static List<PartySpan> distinct(List<PartySpan> parties) {
        var distinct = new ArrayList<PartySpan>();
        for (var party : parties) {
            if (distinct.stream().noneMatch(known -> known.text().equals(party.text()))) {
                distinct.add(party);
            }
        }
        return distinct;
    }

    private Claimant claimant(Story story, List<String> workers) {
        if (employerClaims.isIn(story)) {
            return Claimant.EMPLOYER;
        }
        var asked = new AtomicBoolean();
        asksWorker.each(story, found -> {
            var whom = found.group("name");
            if (whom.indexOf('某') < 0 || workers.stream().anyMatch(whom::startsWith)) {
                asked.set(true);
            }
        });
        return asked.get() ? Claimant.EMPLOYER : Claimant.WORKER;
    }
}
