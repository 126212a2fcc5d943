package org.fengqiao.narrative.rules;

import java.util.BitSet;
import java.util.List;

/** Words in the shorthand of {@link Words} that are looked for in pieces of a story (线索); a piece that lacks characters they need is passed over. */
public final class Clue {

    private final Late words;
    private final List<BitSet> needed;

    public Clue(String words) {
        this.words = new Late(words);
        this.needed = Glance.at(words).needed();
    }

    public boolean isIn(Piece piece) {
        return piece.hasOneOfEach(needed) && words.isIn(piece.text());
    }
}
