package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Story;

/** Finds what an answer contests (争议事项), by the lines of {@code answers.tsv}. */
final class Contesting {

    private final List<Line> lines = Lexicon.rows("answers.tsv").stream()
            .map(row -> new Line(Question.valueOf(row.get(0)), Finder.of(row.get(1))))
            .toList();

    private record Line(Question question, Finder words) {}

    /** The words that contest, the first for each question, outside of what is said only to settle. */
    List<Ground> in(Story story, BitSet toSettle) {
        var grounds = new ArrayList<Ground>();
        for (var line : lines) {
            line.words().each(story, found -> {
                if (!toSettle.get(found.start())
                        && grounds.stream().noneMatch(ground -> ground.answers() == line.question())) {
                    grounds.add(Suggesting.ground(story, line.question(), found.start(), found.end()));
                }
            });
        }
        return grounds;
    }
}
