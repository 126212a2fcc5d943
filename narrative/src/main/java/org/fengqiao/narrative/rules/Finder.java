package org.fengqiao.narrative.rules;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds an expression in stories (查找), fast: a story that lacks characters it needs is passed over, and it is tried only where a match can
 * begin.
 */
public final class Finder {

    private final Late pattern;
    private final Glance.Part glance;
    private final String words;
    private volatile @Nullable Reach reach;

    private Finder(String words) {
        this.words = words;
        this.pattern = new Late(words);
        this.glance = Glance.at(words);
    }

    /** Of words in the shorthand of {@link Words}. */
    public static Finder of(String words) {
        return new Finder(words);
    }

    public boolean mayBeIn(Story story) {
        return story.hasOneOfEach(glance.needed());
    }

    public boolean isIn(Story story) {
        return mayBeIn(story) && find(matcher(story), story, 0);
    }

    public Optional<MatchResult> first(Story story) {
        var matcher = matcher(story);
        return mayBeIn(story) && find(matcher, story, 0) ? Optional.of(matcher) : Optional.empty();
    }

    /** Every find, each beginning after the one before has ended. */
    public void each(Story story, Consumer<MatchResult> found) {
        each(story, _ -> true, found);
    }

    /** Every find that is one: what is none is not passed over whole, only where it begins. */
    public void each(Story story, Predicate<MatchResult> isOne, Consumer<MatchResult> found) {
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

    public Matcher matcher(Story story) {
        return pattern.matcher(story.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Moves on to the next find that begins at {@code from} or later. */
    public boolean find(Matcher matcher, Story story, int from) {
        return find(matcher, story, from, story.text().length());
    }

    /** The same, not looking further than {@code to}. */
    public boolean find(Matcher matcher, Story story, int from, int to) {
        var first = glance.first();
        if (first == null || glance.empty()) {
            return from <= to && matcher.region(from, to).find();
        }
        var text = story.text();
        var worthwhile = from;
        for (var i = from; i < to; i++) {
            if (!first.get(text.charAt(i))) {
                continue;
            }
            if (i >= worthwhile) {
                worthwhile = Math.max(reach().end(text, i), i + 1);
                if (!hasWhatIsNeeded(text, i, worthwhile)) {
                    i = worthwhile - 1;
                    continue;
                }
            }
            if (matcher.region(i, to).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Told when it is first needed: most finders wait long for their story. */
    private Reach reach() {
        var known = reach;
        if (known == null) {
            known = Reach.of(Words.expand(words));
            reach = known;
        }
        return known;
    }

    private boolean hasWhatIsNeeded(String text, int from, int to) {
        for (var one : glance.needed()) {
            if (!hasOneOf(one, text, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOneOf(BitSet characters, String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (characters.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
