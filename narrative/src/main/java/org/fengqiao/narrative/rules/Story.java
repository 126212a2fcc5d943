package org.fengqiao.narrative.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text made ready for the rules (归一后的陈述): one script, no blanks, no markup, and for each character the offset it had in the
 * text as given.
 */
public final class Story {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]{0,200}>");
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String CLAUSE_ENDS = "，；。！？\n";

    private final String given;
    private final String text;
    private final int[] offsets;
    private final BitSet characters = new BitSet();

    private Story(String given, String text, int[] offsets) {
        this.given = given;
        this.text = text;
        this.offsets = offsets;
        text.chars().forEach(characters::set);
    }

    public static Story of(String given) {
        var plain = Script.plain(given);
        var skipped = new BitSet();
        if (plain.indexOf('<') >= 0) {
            MARKUP.matcher(plain).results().forEach(tag -> skipped.set(tag.start(), tag.end()));
        }
        var punctuated = plain.chars().anyMatch(c -> "，。；！？、".indexOf(c) >= 0);
        var text = new StringBuilder(plain.length());
        var offsets = new int[plain.length() + 1];
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (skipped.get(i)) {
                continue;
            }
            if (c == '，' && isDigit(plain, i - 1) && isThreeDigits(plain, i + 1)) {
                c = ',';
            }
            if (isBlank(c)) {
                if (c != '\n'
                        && (punctuated || isDigit(plain, i - 1) != isDigit(plain, i + 1))
                        && !(isDigit(plain, i - 1) && isDigit(plain, i + 1))) {
                    continue;
                }
                c = c == '\n' ? '\n' : '，';
            }
            offsets[text.length()] = i;
            text.append(c);
        }
        offsets[text.length()] = plain.length();
        return new Story(given, text.toString(), offsets);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isThreeDigits(String text, int at) {
        return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
    }

    public String text() {
        return text;
    }

    /** Whether the text has a character of each of the sets. */
    public boolean hasOneOfEach(List<BitSet> needed) {
        for (var one : needed) {
            if (!characters.intersects(one)) {
                return false;
            }
        }
        return true;
    }

    public boolean has(char c) {
        return characters.get(c);
    }

    /** Where the character at {@code at} stood in the text as given. */
    public int from(int at) {
        return offsets[at];
    }

    /** Where the offset {@code given} of the text as given stands here. */
    public int at(int given) {
        var found = Arrays.binarySearch(offsets, 0, text.length(), given);
        return found >= 0 ? found : Math.min(-found - 1, text.length());
    }

    /** Where the words that end before {@code to} ended in the text as given. */
    public int to(int to) {
        return to == 0 ? 0 : offsets[to - 1] + 1;
    }

    public String given(int from, int to) {
        return given.substring(from(from), to(to));
    }

    public int sentenceStart(int at) {
        return back(at, SENTENCE_ENDS);
    }

    public int sentenceEnd(int at) {
        return on(at, SENTENCE_ENDS);
    }

    public int clauseStart(int at) {
        return back(at, CLAUSE_ENDS);
    }

    public int clauseEnd(int at) {
        return on(at, CLAUSE_ENDS);
    }

    private int back(int at, String ends) {
        var i = at;
        while (i > 0 && ends.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private int on(int at, String ends) {
        var i = at;
        while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
