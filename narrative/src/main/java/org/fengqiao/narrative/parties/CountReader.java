package org.fengqiao.narrative.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.fengqiao.narrative.WorkerCount;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Late;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Story;
import org.fengqiao.narrative.rules.WordFile;
import org.jspecify.annotations.Nullable;

/** How many workers a story is about (人数识别), by the lines of {@code counts.tsv}. */
final class CountReader {

    private static final int BEFORE = 16;

    private final WordFile lines = new WordFile("counts.tsv");
    private final Finder meAnd = lines.finder("ME_AND");
    private final Finder workers = lines.finder("WORKERS");
    private final Finder ofUs = lines.finder("OF_US");
    private final Late ofUsBefore = lines.pattern("OF_US_BEFORE");
    private final Finder two = lines.finder("TWO");
    private final Finder first = lines.finder("FIRST");
    private final Finder together = lines.finder("TOGETHER");
    private final Finder alone = lines.finder("ALONE");

    /** @param named how many workers are named */
    WorkerCount read(Story story, int named) {
        var others = counts(story, meAnd, null);
        if (!others.isEmpty()) {
            return new WorkerCount(
                    size(others.getFirst()) + 1, others.getFirst().approximate());
        }
        var counts = counts(story, workers, null);
        if (counts.isEmpty()) {
            counts = counts(story, ofUs, ofUsBefore);
        }
        if (!counts.isEmpty()) {
            return best(counts);
        }
        if (two.isIn(story)) {
            return new WorkerCount(2, false);
        }
        if (together.isIn(story) && !beginsAlone(story)) {
            return WorkerCount.UNKNOWN;
        }
        if (named > 0) {
            return new WorkerCount(named, false);
        }
        return alone.isIn(story) ? new WorkerCount(1, false) : WorkerCount.UNKNOWN;
    }

    /** The first; but 30多名 gives way to the 32名 of later. */
    private static WorkerCount best(List<WorkerCount> counts) {
        var first = counts.getFirst();
        return counts.stream()
                .filter(count -> first.approximate() && !count.approximate() && size(count) >= size(first))
                .findFirst()
                .orElse(first);
    }

    /** Whether the first who speaks is one: 我…, not 我们… or 我和…. */
    private boolean beginsAlone(Story story) {
        return first.first(story)
                .map(MatchResult::group)
                .filter(words -> words.length() == 1 || words.equals("本人"))
                .isPresent();
    }

    private static List<WorkerCount> counts(Story story, Finder line, @Nullable Late before) {
        var counts = new ArrayList<WorkerCount>();
        line.each(story, found -> {
            var from = Math.max(0, found.start() - BEFORE);
            if ((before == null
                            || before.matcher(story.text().substring(from, found.start()))
                                    .find())
                    && !isOneOfMany(story.text(), found.start("count"), found.group("count"))) {
                Numeral.read(found.group("count"))
                        .ifPresent(number ->
                                counts.add(new WorkerCount(number.middle().intValue(), isAbout(found))));
            }
        });
        return counts;
    }

    private static boolean isAbout(MatchResult found) {
        return found.group("about") != null
                || found.group("more") != null
                || (found.namedGroups().containsKey("after") && found.group("after") != null);
    }

    /** 一个工人, 第一名: no count of those concerned. */
    private static boolean isOneOfMany(String text, int at, String count) {
        return count.equals("一") || count.equals("1") || (at > 0 && "第前每另几好".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static int size(WorkerCount count) {
        return count.count() == null ? 0 : count.count();
    }
}
