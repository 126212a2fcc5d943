package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Which part of a story asks and which part tells (请求与陈述): from words of asking to the end of the sentence or the other side's turn. */
final class Requests {

    private static final Pattern ASKS = words("ASKS");
    private static final Pattern NOT_ASKED = words("OTHERS");
    private static final Pattern TURN = words("TURN");
    private static final Pattern ITEM = Pattern.compile("[\n；]\\s*[(（]?[0-9一二三四五六七八九十]{1,2}[)）.、．]");

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
        var turn = TURN.matcher(story.text()).region(from, end).useTransparentBounds(true);
        return turn.find() ? turn.start() : end;
    }

    private static Pattern words(String kind) {
        return Words.pattern(Lexicon.rows("asking.tsv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> row.get(1))
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow());
    }
}
