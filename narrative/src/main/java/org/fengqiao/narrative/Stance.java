package org.fengqiao.narrative;

import java.util.List;
import org.fengqiao.narrative.measure.Kind;
import org.fengqiao.narrative.rules.Late;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/**
 * How something is said (口气): told as so, or denied, supposed, feared, or somebody else's matter. Only what is told as so is a fact of the
 * story. The words are in {@code stance.tsv}.
 */
final class Stance {

    private static final int BEFORE = 30;

    private final List<Line> lines =
            Lexicon.rows("stance.tsv").stream().map(Line::of).toList();

    /** What words before a find do to it. */
    private enum Kind {
        NEGATED,
        WAIVED,
        SUPPOSED,
        OTHERS
    }

    private record Line(Kind kind, Late words, @Nullable Late unless) {

        static Line of(List<String> row) {
            return new Line(
                    Kind.valueOf(row.get(0)),
                    new Late(row.get(1)),
                    row.size() > 2 && !row.get(2).isBlank() ? new Late(row.get(2)) : null);
        }

        boolean speaks(String before, String clause) {
            return words.isIn(before) && (unless == null || !unless.isIn(clause));
        }
    }

    /** Whether what begins at {@code at} is no fact of this story. */
    boolean isNoFact(Story story, int at) {
        var before = before(story, at);
        if (before.isEmpty()) {
            return false;
        }
        var clause = story.text().substring(story.clauseStart(at), story.clauseEnd(at));
        return lines.stream().anyMatch(line -> line.kind() != Kind.WAIVED && line.speaks(before, clause));
    }

    /** Whether what begins at {@code at} is given up rather than claimed. */
    boolean isWaived(Story story, int at) {
        var before = before(story, at);
        return !before.isEmpty()
                && lines.stream().anyMatch(line -> line.kind() == Kind.WAIVED && line.speaks(before, before));
    }

    private static String before(Story story, int at) {
        return story.text().substring(Math.max(story.clauseStart(at), at - BEFORE), at);
    }
}
