package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Which part of a story asks and which part tells (请求与陈述): from words of asking to the end of the sentence or the other side's turn. */
final class Requests {

    private static final Pattern ASKS = Pattern.compile(Lexicon.rows("asking.tsv").stream()
            .filter(row -> row.getFirst().equals("ASKS"))
            .map(row -> row.get(1))
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow());
    private static final Pattern NOT_ASKED = Pattern.compile(Lexicon.rows("asking.tsv").stream()
            .filter(row -> row.getFirst().equals("OTHERS"))
            .map(row -> row.get(1))
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow());
    private static final Pattern TURN = Pattern.compile(Lexicon.rows("asking.tsv").stream()
            .filter(row -> row.getFirst().equals("TURN"))
            .map(row -> row.get(1))
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow());
    private static final Pattern ITEM = Pattern.compile("\n\\s*[(（]?[0-9一二三四五六七八九十]{1,2}[)）.、．]");

    private Requests() {}

    static BitSet in(Story story) {
        var asked = new BitSet();
        var text = story.text();
        var asks = ASKS.matcher(text);
        var at = 0;
        while (at <= text.length() && asks.find(at)) {
            var before = text.substring(story.clauseStart(asks.start()), asks.end());
            if (NOT_ASKED.matcher(before).find()) {
                at = asks.end();
                continue;
            }
            var end = end(story, asks.end());
            asked.set(asks.start(), end);
            at = Math.max(end, asks.end());
        }
        return asked;
    }

    private static int end(Story story, int from) {
        var end = story.sentenceEnd(from);
        var item = ITEM.matcher(story.text());
        while (end < story.text().length()
                && item.region(end, story.text().length()).lookingAt()) {
            end = story.sentenceEnd(end + 1);
        }
        var turn = TURN.matcher(story.text()).region(from, end);
        return turn.find() ? turn.start() : end;
    }
}
