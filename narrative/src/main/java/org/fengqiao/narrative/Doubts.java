package org.fengqiao.narrative;

import java.util.regex.Pattern;

/** Whether a clause supposes, fears, or speaks of somebody else (假设、他人): what it says is then no fact of this story. */
final class Doubts {

    private final Pattern words = Pattern.compile(Lexicon.rows("doubts.tsv").stream()
            .map(row -> row.getFirst())
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow());

    boolean about(Story story, int at) {
        var clause = story.text().substring(story.clauseStart(at), at);
        return !clause.isEmpty() && words.matcher(clause).find();
    }
}
