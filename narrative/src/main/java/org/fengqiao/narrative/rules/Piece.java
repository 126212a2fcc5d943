package org.fengqiao.narrative.rules;

import java.util.BitSet;
import java.util.List;

/** A piece of a story (片段), and the characters in it. */
public record Piece(String text, BitSet characters) {

    public static Piece of(String text) {
        var characters = new BitSet();
        text.chars().forEach(characters::set);
        return new Piece(text, characters);
    }

    boolean hasOneOfEach(List<BitSet> needed) {
        for (var one : needed) {
            if (!characters.intersects(one)) {
                return false;
            }
        }
        return true;
    }
}
