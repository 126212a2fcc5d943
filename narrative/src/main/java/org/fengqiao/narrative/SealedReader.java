package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Late;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** Finds what is said for the sake of settling (为和解说的话), a sentence at a time, by the lines of {@code sealed.tsv}. */
final class SealedReader {

    private final List<Line> lines = Lexicon.rows("sealed.tsv").stream()
            .map(row -> new Line(
                    SealedSpan.Concession.valueOf(row.get(0)),
                    Finder.of(row.get(1)),
                    row.size() > 2 && !row.get(2).isBlank() ? new Late(row.get(2)) : null))
            .toList();

    private record Line(
            SealedSpan.Concession concession,
            Finder words,
            @Nullable Late unless) {}

    List<SealedSpan> read(Story story) {
        var found = new ArrayList<SealedSpan>();
        var taken = new BitSet();
        for (var line : lines) {
            line.words().each(story, match -> {
                var from = story.sentenceStart(match.start());
                var to = story.sentenceEnd(match.end());
                var sentence = story.text().substring(from, to);
                if (!taken.get(match.start())
                        && (line.unless() == null || !line.unless().isIn(sentence))) {
                    taken.set(from, to);
                    found.add(new SealedSpan(line.concession(), story.from(from), story.to(to), story.given(from, to)));
                }
            });
        }
        found.sort(Comparator.comparingInt(SealedSpan::from));
        return found;
    }

    /** The characters of the story that are said to settle. */
    static BitSet places(Story story, List<SealedSpan> sealed) {
        var places = new BitSet();
        sealed.forEach(span -> places.set(story.at(span.from()), story.at(span.to())));
        return places;
    }
}
