package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule file (识别规则): words to find, where they count, and words nearby that take it back.
 *
 * <p>The words are a regular expression with the shorthand of {@link Words}. Most rules are passed over without being run, because the
 * story lacks characters that they need.
 */
final class Rule {

    private static final int NEAR = 12;

    private final String code;
    private final Where where;
    private final double weight;
    private final Pattern pattern;
    private final Glance.Part glance;
    private final @Nullable Pattern unless;

    /** Where the words count: in the telling, in what is asked for, or in both. */
    enum Where {
        FACTS,
        REQUEST,
        ANYWHERE
    }

    private Rule(String code, Where where, double weight, String words, String unless) {
        var expression = Words.expand(words);
        this.code = code;
        this.where = where;
        this.weight = weight;
        this.pattern = Pattern.compile(expression);
        this.glance = Glance.at(expression);
        this.unless = unless.isBlank() ? null : Words.pattern(unless);
    }

    /** Columns: code, place, weight, words, and optionally what takes it back. */
    static List<Rule> load(String file) {
        return Lexicon.rows(file).stream()
                .map(row -> new Rule(
                        row.get(0),
                        Where.valueOf(row.get(1)),
                        Double.parseDouble(row.get(2)),
                        row.get(3),
                        row.size() > 4 ? row.get(4) : ""))
                .toList();
    }

    String code() {
        return code;
    }

    Where where() {
        return where;
    }

    double weight() {
        return weight;
    }

    boolean mayMatch(Story story) {
        return story.hasOneOfEach(glance.needed());
    }

    Matcher matcher(Story story) {
        return pattern.matcher(story.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Moves on to the next find that begins at {@code from} or later. */
    boolean find(Matcher matcher, Story story, int from) {
        var text = story.text();
        var first = glance.first();
        if (first == null || glance.empty()) {
            return from <= text.length() && matcher.find(from);
        }
        for (var i = from; i < text.length(); i++) {
            if (first.get(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether words close by, in the same clause before or the same sentence after, take the find back. */
    boolean isTakenBack(Story story, int start, int end) {
        if (unless == null) {
            return false;
        }
        var from = Math.max(story.clauseStart(start), start - NEAR);
        var to = Math.min(story.sentenceEnd(end), end + NEAR);
        return unless.matcher(story.text()).region(from, to).find();
    }

    /** Whether the words count where they stand. */
    boolean countsAt(BitSet asked, int start) {
        return switch (where) {
            case FACTS -> !asked.get(start);
            case REQUEST -> asked.get(start);
            case ANYWHERE -> true;
        };
    }
}
