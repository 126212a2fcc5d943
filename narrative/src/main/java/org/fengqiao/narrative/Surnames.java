package org.fengqiao.narrative;

import java.util.BitSet;

/** The surnames (姓氏) of {@code names.tsv}. */
final class Surnames {

    private static final BitSet SINGLE = characters("SURNAME");
    private static final BitSet RARE = characters("RARE");
    private static final BitSet NOT_IN_NAME = characters("NOT_IN_NAME");

    private Surnames() {}

    static boolean isOne(char c) {
        return SINGLE.get(c) || RARE.get(c);
    }

    /** An expression for a surname, also such as are surnames only where 某 follows. */
    static String beforeMask() {
        return "(?:" + row("COMPOUND").replace(' ', '|') + "|[" + row("SURNAME") + row("RARE") + "])";
    }

    /** Whether the character begins the next word rather than belong to a name. */
    static boolean endsName(char c) {
        return NOT_IN_NAME.get(c) || !Character.isIdeographic(c);
    }

    /** An expression for a surname. */
    static String expression() {
        return "(?:" + row("COMPOUND").replace(' ', '|') + "|[" + row("SURNAME") + "])";
    }

    /** An expression for the words that begin like a name and are none. */
    static String notNames() {
        return row("NOT_A_NAME").replace(' ', '|');
    }

    private static BitSet characters(String list) {
        var set = new BitSet();
        row(list).chars().forEach(set::set);
        return set;
    }

    private static String row(String list) {
        return Lexicon.rows("names.tsv").stream()
                .filter(row -> row.getFirst().equals(list))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
    }
}
