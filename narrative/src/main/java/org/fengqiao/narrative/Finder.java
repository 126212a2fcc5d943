package org.fengqiao.narrative;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Finds an expression in stories (查找), fast: a story that lacks characters it needs is passed over, and it is tried only where a match can
 * begin.
 */
final class Finder {

    private final Late pattern;
    private final Glance.Part glance;

    private Finder(String words) {
        this.pattern = new Late(words);
        this.glance = Glance.at(words);
    }

    /** Of words in the shorthand of {@link Words}. */
    static Finder of(String words) {
        return new Finder(words);
    }

    boolean mayBeIn(Story story) {
        return story.hasOneOfEach(glance.needed());
    }

    boolean isIn(Story story) {
        return mayBeIn(story) && find(matcher(story), story, 0);
    }

    Optional<MatchResult> first(Story story) {
        var matcher = matcher(story);
        return mayBeIn(story) && find(matcher, story, 0) ? Optional.of(matcher) : Optional.empty();
    }

    /** Every find, each beginning after the one before has ended. */
    void each(Story story, Consumer<MatchResult> found) {
        each(story, _ -> true, found);
    }

    /** Every find that is one: what is none is not passed over whole, only where it begins. */
    void each(Story story, Predicate<MatchResult> isOne, Consumer<MatchResult> found) {
        if (!mayBeIn(story)) {
            return;
        }
        var matcher = matcher(story);
        for (var from = 0; find(matcher, story, from); ) {
            from = matcher.start() + 1;
            if (isOne.test(matcher)) {
                from = Math.max(matcher.end(), from);
                found.accept(matcher);
            }
        }
    }

    Matcher matcher(Story story) {
        return pattern.matcher(story.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Moves on to the next find that begins at {@code from} or later. */
    boolean find(Matcher matcher, Story story, int from) {
        return find(matcher, story, from, story.text().length());
    }

    /** The same, not looking further than {@code to}. */
    boolean find(Matcher matcher, Story story, int from, int to) {
        var first = glance.first();
        if (first == null || glance.empty()) {
            return from <= to && matcher.region(from, to).find();
        }
        for (var i = from; i < to; i++) {
            if (first.get(story.text().charAt(i)) && matcher.region(i, to).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
