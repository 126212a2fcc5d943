package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Late;
import org.fengqiao.narrative.rules.Story;
import org.fengqiao.narrative.rules.WordFile;

/** Which part of a story asks and which part tells (请求与陈述): from words of asking to the end of the sentence or the other side's turn. */
final class Requests {

    private static final WordFile WORDS = new WordFile("asking.tsv");
    private static final Finder ASKS = WORDS.finder("ASKS");
    private static final Late NOT_ASKED = WORDS.pattern("OTHERS");
    private static final Finder TURN = WORDS.finder("TURN");
    private static final Pattern ITEM = Pattern.compile("[\n；]\\s*[(（]?[0-9一二三四五六七八九十]{1,2}[)）.、．]");

    private Requests() {}

    static BitSet in(Story story) {
        var asked = new BitSet();
        var asks = ASKS.matcher(story);
        for (var from = 0; ASKS.find(asks, story, from); ) {
            var before = story.text().substring(story.clauseStart(asks.start()), asks.end());
            from = Math.max(asks.end(), asks.start() + 1);
            if (!NOT_ASKED.matcher(before).find()) {
                var end = end(story, asks.end());
                asked.set(asks.start(), end);
                from = Math.max(from, end);
            }
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
        var turn = TURN.matcher(story);
        return TURN.find(turn, story, from, end) ? turn.start() : end;
    }
}
