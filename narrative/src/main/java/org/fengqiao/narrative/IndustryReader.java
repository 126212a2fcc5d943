package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** Which industry a story is about (行业识别): the heaviest lines of {@code industries.tsv} win, the first of equals. */
final class IndustryReader {

    private final List<Line> lines = new ArrayList<>();
    private final Map<Character, List<Word>> words = new HashMap<>();

    private record Line(int number, String industry, int weight) {}

    private record Word(String word, Line line) {}

    IndustryReader() {
        for (var row : Lexicon.rows("industries.tsv")) {
            var line = new Line(lines.size(), row.get(0), Integer.parseInt(row.get(1)));
            lines.add(line);
            for (var word : row.get(2).split(" ", -1)) {
                words.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(new Word(word, line));
            }
        }
    }

    @Nullable
    String of(Story story) {
        var found = found(story.text());
        var scores = new LinkedHashMap<String, Integer>();
        for (var line : lines) {
            if (found.contains(line)) {
                scores.merge(line.industry(), line.weight(), Integer::sum);
            }
        }
        String best = null;
        var most = 0;
        for (var score : scores.entrySet()) {
            if (score.getValue() > most) {
                best = score.getKey();
                most = score.getValue();
            }
        }
        return best;
    }

    /** Not what lies wholly within another word: 化工 in 绿化工. */
    private Set<Line> found(String text) {
        var found = new HashSet<Line>();
        var covered = 0;
        for (var i = 0; i < text.length(); i++) {
            var longest = longest(text, i);
            if (longest == null || i + longest.word().length() <= covered) {
                continue;
            }
            covered = i + longest.word().length();
            for (var word : words.getOrDefault(text.charAt(i), List.of())) {
                if (word.line().industry().equals(longest.line().industry()) && text.startsWith(word.word(), i)) {
                    found.add(word.line());
                }
            }
        }
        return found;
    }

    private @Nullable Word longest(String text, int at) {
        Word longest = null;
        for (var word : words.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word.word(), at)
                    && (longest == null || word.word().length() > longest.word().length())) {
                longest = word;
            }
        }
        return longest;
    }
}
