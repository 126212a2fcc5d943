package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule file (识别规则): words to find, where they count, and words nearby that take it back.
 *
 * <p>The pattern is a regular expression in which … stands for up to ten characters of the same sentence. The characters that it
 * cannot do without are found beforehand: most rules are passed over without running them.
 */
final class Rule {

    private static final int NEAR = 12;
    private static final String GAP = "[^。！？；\n]{0,10}?";

    private final String code;
    private final Where where;
    private final double weight;
    private final Pattern pattern;
    private final @Nullable Pattern unless;
    private final BitSet needed;

    /** Where the words count: in the telling, in what is asked for, or in both. */
    enum Where {
        FACTS,
        REQUEST,
        ANYWHERE
    }

    private Rule(String code, Where where, double weight, String pattern, String unless) {
        this.code = code;
        this.where = where;
        this.weight = weight;
        this.pattern = Pattern.compile(pattern.replace("…", GAP));
        this.unless = unless.isBlank() ? null : Pattern.compile(unless.replace("…", GAP));
        this.needed = needed(pattern);
    }

    /** Columns: code, place, weight, pattern, and optionally what takes it back. */
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
        return story.hasAll(needed);
    }

    Matcher matcher(Story story) {
        return pattern.matcher(story.text());
    }

    /** Whether words close by, in the same sentence, take the find back. */
    boolean isTakenBack(Story story, int start, int end) {
        if (unless == null) {
            return false;
        }
        var from = Math.max(story.sentenceStart(start), start - NEAR);
        var to = Math.min(story.sentenceEnd(end), end + NEAR);
        return unless.matcher(story.text().substring(from, to)).find();
    }

    /** The Chinese characters that stand in every match: outside groups and classes, not optional, no alternatives. */
    private static BitSet needed(String pattern) {
        var needed = new BitSet();
        var depth = 0;
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                return new BitSet();
            } else if (depth == 0 && c >= '一' && c <= '龥') {
                var next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
                if (next != '?' && next != '*' && next != '{') {
                    needed.set(c);
                }
            }
        }
        return needed;
    }
}
