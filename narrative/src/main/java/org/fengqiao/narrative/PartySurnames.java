package org.fengqiao.narrative;

import java.util.function.IntPredicate;

/** The surnames (姓氏) of {@code names.tsv}. */
final class PartySurnames {

    static final IntPredicate IS = surnames()::get;

    private PartySurnames() {}

    private static java.util.BitSet surnames() {
        var set = new java.util.BitSet();
        Lexicon.rows("names.tsv").stream()
                .filter(row -> row.getFirst().equals("SURNAME"))
                .forEach(row -> row.get(1).chars().forEach(set::set));
        return set;
    }
}
