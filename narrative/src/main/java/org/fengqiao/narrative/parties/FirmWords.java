package org.fengqiao.narrative.parties;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Story;
import org.fengqiao.narrative.rules.WordFile;

/** The words of {@code firms.tsv} (单位名称用词): what names end with, what stands before them, what is no name. */
final class FirmWords {

    private static final WordFile FILE = new WordFile("firms.tsv");

    final Finder full = oneOf("FULL");
    final Finder kind = oneOf("KIND");
    final Finder maskedKind =
            Finder.of("某[^某在于与以因认主从被给把将向和是系到了入请求要称说诉申，。；、：！？（）“”\\s]{1,7}?" + alternatives("MASKED_KIND"));
    final Pattern before = Pattern.compile(alternatives("BEFORE"));
    final Pattern weak = Pattern.compile("(?<=[我们他她某人工员方])" + alternatives("WEAK"));
    final Pattern never = Pattern.compile(only("NEVER"));
    final Pattern acts = Pattern.compile("^(?:[^，。；]{0,2})" + only("ACTS"));
    private final Set<String> industries = new HashSet<>(words("INDUSTRY"));
    private final List<String> common =
            words("COMMON").stream().filter(word -> word.length() > 1).toList();
    private final Set<String> alone = new HashSet<>(words("COMMON"));

    /** What is left of a name's core when the words of its industry are taken off its end. */
    String withoutIndustry(String core) {
        var rest = core;
        for (var length = 6; length >= 1; length--) {
            if (rest.length() >= length && industries.contains(rest.substring(rest.length() - length))) {
                rest = rest.substring(0, rest.length() - length);
                length = 7;
            }
        }
        return rest;
    }

    /** Whether a core cannot be a name proper. */
    boolean isCommon(String core) {
        return alone.contains(core) || common.stream().anyMatch(core::contains);
    }

    /** How many characters of the text at {@code at} are words of an industry and then a kind: 管理公司 after 某酒店. */
    int furtherKind(Story story, int at) {
        var text = story.text();
        var matcher = kind.matcher(story);
        var end = at;
        for (var next = at; next <= Math.min(at + 6, text.length()); next++) {
            var between = text.substring(at, next);
            if ((between.isEmpty() || withoutIndustry(between).isEmpty())
                    && matcher.region(next, text.length()).lookingAt()) {
                end = matcher.end();
            }
        }
        return end - at;
    }

    private static Finder oneOf(String list) {
        return Finder.of(alternatives(list));
    }

    private static String alternatives(String list) {
        return "(?:"
                + String.join(
                        "|",
                        words(list).stream()
                                .sorted(Comparator.comparingInt(word -> -word.length()))
                                .toList())
                + ")";
    }

    private static List<String> words(String list) {
        return Arrays.stream(only(list).split(" ", -1))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static String only(String list) {
        return FILE.lines(list).getFirst();
    }
}
