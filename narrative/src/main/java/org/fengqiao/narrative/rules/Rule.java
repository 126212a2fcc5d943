package org.fengqiao.narrative.rules;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule file (识别规则): words to find, where they count, and words nearby that take it back.
 *
 * <p>The words are a regular expression with the shorthand of {@link Words}.
 */
public final class Rule {

    private static final int NEAR = 12;

    private final String code;
    private final Where where;
    private final double weight;
    private final Finder finder;
    private final @Nullable Late unless;
    private final @Nullable Late notAfter;

    /** Where the words count: in the telling, in what is asked for, or in both. */
    public enum Where {
        FACTS,
        REQUEST,
        ANYWHERE
    }

    private Rule(String code, Where where, double weight, String words, String unless, String notAfter) {
        this.code = code;
        this.where = where;
        this.weight = weight;
        this.finder = Finder.of(words);
        this.unless = unless.isBlank() ? null : new Late(unless);
        this.notAfter = notAfter.isBlank() ? null : new Late(notAfter);
    }

    /** Columns: code, place, weight, words, and optionally what takes it back nearby, and what does so standing right before. */
    public static List<Rule> load(String file) {
        return Lexicon.rows(file).stream()
                .map(row -> new Rule(
                        row.get(0),
                        Where.valueOf(row.get(1)),
                        Double.parseDouble(row.get(2)),
                        row.get(3),
                        row.size() > 4 ? row.get(4) : "",
                        row.size() > 5 ? row.get(5) : ""))
                .toList();
    }

    public String code() {
        return code;
    }

    public Where where() {
        return where;
    }

    public double weight() {
        return weight;
    }

    public Finder finder() {
        return finder;
    }

    /** Whether words close by, in the same clause before or the same sentence after, take the find back. */
    public boolean isTakenBack(Story story, int start, int end) {
        var from = Math.max(story.clauseStart(start), start - NEAR);
        if (notAfter != null
                && notAfter.matcher(story.text()).region(from, start).find()) {
            return true;
        }
        if (unless == null) {
            return false;
        }
        var to = Math.min(story.sentenceEnd(end), end + NEAR);
        return unless.matcher(story.text()).region(from, to).find();
    }

    /** Whether the words count where they stand. */
    public boolean countsAt(BitSet asked, int start) {
        return switch (where) {
            case FACTS -> !asked.get(start);
            case REQUEST -> asked.get(start);
            case ANYWHERE -> true;
        };
    }
}
