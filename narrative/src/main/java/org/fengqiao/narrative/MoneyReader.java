package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.List;
import org.fengqiao.narrative.rules.Clue;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Piece;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** Tells what the sums of a story are (金额的性质): the words around a sum, by {@code money.tsv}, say its role. */
final class MoneyReader {

    private static final int CLAUSE = 60;
    private static final int SENTENCE = 120;
    private static final int AFTER = 14;

    private final List<Cue> cues =
            Lexicon.rows("money.tsv").stream().map(Cue::of).toList();

    private enum Look {
        BEFORE,
        EARLIER,
        AFTER,
        ASKED,
        ASKED_AFTER
    }

    /** Words around a sum that say what it is. */
    private record Cue(
            AmountRole role,
            Look look,
            Clue words,
            @Nullable Clue unless) {

        static Cue of(List<String> row) {
            return new Cue(
                    AmountRole.valueOf(row.get(0)),
                    Look.valueOf(row.get(1)),
                    new Clue(row.get(2)),
                    row.size() > 3 && !row.get(3).isBlank() ? new Clue(row.get(3)) : null);
        }

        boolean speaks(Piece around) {
            return words.isIn(around) && (unless == null || !unless.isIn(around));
        }
    }

    /**
     * @param dates where dates stand: no sums are looked for there
     * @param toSettle where something is said only to settle: a sum there is neither owed nor asked for
     */
    List<AmountSpan> read(Story story, BitSet asked, BitSet dates, BitSet toSettle) {
        return SumReader.read(story, dates).stream()
                .map(sum -> new AmountSpan(
                        story.from(sum.start()),
                        story.to(sum.end()),
                        story.given(sum.start(), sum.end()),
                        sum.middle(),
                        sum.lowest(),
                        sum.highest(),
                        sum.approximate(),
                        toSettle.get(sum.start()) ? AmountRole.OTHER : role(story, sum.start(), sum.end(), asked)))
                .toList();
    }

    private AmountRole role(Story story, int start, int end, BitSet asked) {
        var text = story.text();
        var clause = Piece.of(text.substring(Math.max(story.clauseStart(start), start - CLAUSE), start));
        var sentence = Piece.of(text.substring(Math.max(story.sentenceStart(start), start - SENTENCE), start));
        var after = Piece.of(text.substring(end, Math.min(story.clauseEnd(end), end + AFTER)));
        var request = asked.get(start);
        for (var cue : cues) {
            var inRequest = cue.look() == Look.ASKED || cue.look() == Look.ASKED_AFTER;
            if (inRequest == request
                    && cue.speaks(
                            switch (cue.look()) {
                                case BEFORE, ASKED -> clause;
                                case EARLIER -> sentence;
                                case AFTER, ASKED_AFTER -> after;
                            })) {
                return cue.role();
            }
        }
        return request ? AmountRole.CLAIMED : AmountRole.OTHER;
    }
}
