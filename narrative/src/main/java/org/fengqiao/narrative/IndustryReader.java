package org.fengqiao.narrative;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which industry a story is about (行业识别): the heaviest words of {@code industries.tsv} win, the first of equals. */
final class IndustryReader {

    private final List<Words> words = Lexicon.rows("industries.tsv").stream()
            .map(row -> new Words(
                    row.get(0),
                    Integer.parseInt(row.get(1)),
                    Pattern.compile(String.join("|", Arrays.asList(row.get(2).split(" ", -1))))))
            .toList();

    private record Words(String industry, int weight, Pattern pattern) {}

    @Nullable
    String of(Story story) {
        var scores = new LinkedHashMap<String, Integer>();
        for (var line : words) {
            if (line.pattern().matcher(story.text()).find()) {
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
}
