package org.fengqiao.narrative.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.narrative.AmountRole;
import org.fengqiao.narrative.ClaimType;
import org.fengqiao.narrative.Claimant;
import org.fengqiao.narrative.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories with their labels written into the text (带标记的陈述).
 *
 * <p>A line {@code = id voice | claims | elements | workers | region | industry | claimant} begins a story; its text follows, with marks:
 * {@code [W name]} a worker, {@code [E name]} an employer, {@code [D words|iso]} a date, {@code [role words|value]} a sum. What comes after
 * the bar is left out where the words say it plainly: 2016年4月, 4500元, 1.2万元. {@code ~} before a value says about, {@code 2000-3000} a
 * range, {@code ?} no number.
 */
public final class MarkedStories {

    private static final Pattern MARK = Pattern.compile("\\[([A-Za-z]+) ([^\\[\\]|]+)(?:\\|([^\\[\\]]*))?]");
    private static final Pattern PLAIN_DAY =
            Pattern.compile("((?:19|20)\\d{2})年(?:度|底)?(?:(\\d{1,2})月(?:份|底|初)?(?:(\\d{1,2})[日号])?)?");
    private static final Pattern PLAIN_SUM = Pattern.compile("(\\d+(?:\\.\\d+)?)(万)?(?:元|块|块钱|元整)?");
    private static final int FIELDS = 6;

    private MarkedStories() {}

    /** The stories of a file; lines that begin with # are remarks. */
    public static List<LabeledStory> read(List<String> lines) {
        var stories = new ArrayList<LabeledStory>();
        String heading = null;
        var body = new StringBuilder();
        for (var line : lines) {
            if (line.startsWith("= ")) {
                add(heading, body, stories);
                heading = line.substring(2);
                body.setLength(0);
            } else if (!line.startsWith("#")) {
                body.append(line).append('\n');
            }
        }
        add(heading, body, stories);
        return stories;
    }

    private static void add(@Nullable String heading, StringBuilder body, List<LabeledStory> stories) {
        if (heading != null) {
            stories.add(story(heading, body.toString().strip()));
        }
    }

    /** One story of its heading and its marked text. */
    public static LabeledStory story(String heading, String marked) {
        var fields = Arrays.stream(heading.split("\\|", -1)).map(String::strip).toList();
        if (fields.size() < FIELDS) {
            throw new IllegalArgumentException("A heading lacks fields: " + heading);
        }
        var id = fields.getFirst().split(" ", -1)[0];
        var text = new StringBuilder();
        var amounts = new ArrayList<Gold.Sum>();
        var dates = new ArrayList<Gold.Day>();
        var employers = new ArrayList<String>();
        var workers = new ArrayList<String>();
        var mark = MARK.matcher(marked);
        var at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start()).append(mark.group(2));
            at = mark.end();
            var words = mark.group(2);
            var said = mark.group(3);
            switch (mark.group(1)) {
                case "W" -> addOnce(workers, words);
                case "E" -> addOnce(employers, words);
                case "D" -> dates.add(new Gold.Day(words, said == null ? iso(words) : said));
                case String role ->
                    amounts.add(new Gold.Sum(
                            words,
                            value(said == null ? words : said),
                            AmountRole.valueOf(role.toUpperCase(Locale.ROOT))));
            }
        }
        text.append(marked.substring(at));
        var gold = new Gold(
                codes(fields.get(1), ClaimType::valueOf),
                codes(fields.get(2), Element::valueOf),
                amounts,
                dates,
                fields.get(3).equals("-") ? null : Integer.valueOf(fields.get(3).replace("~", "")),
                employers,
                workers,
                orNull(fields.get(4)),
                orNull(fields.get(5)),
                fields.size() > FIELDS && fields.get(FIELDS).equals("employer") ? Claimant.EMPLOYER : Claimant.WORKER);
        return new LabeledStory(id, text.toString(), gold);
    }

    private static void addOnce(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static <T> Set<T> codes(String written, Function<String, T> code) {
        return Arrays.stream(written.split(" ", -1))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .map(code)
                .collect(Collectors.toSet());
    }

    private static @Nullable String orNull(String field) {
        return field.equals("-") ? null : field;
    }

    private static String iso(String words) {
        var day = PLAIN_DAY.matcher(words);
        if (!day.matches()) {
            throw new IllegalArgumentException("Say the date after a bar: " + words);
        }
        var iso = new StringBuilder(day.group(1));
        for (var group = 2; group <= 3; group++) {
            if (day.group(group) != null) {
                iso.append("-%02d".formatted(Integer.valueOf(day.group(group))));
            }
        }
        return iso.toString();
    }

    private static @Nullable BigDecimal value(String written) {
        var number = written.replace("~", "").replace(",", "");
        if (number.equals("?")) {
            return null;
        }
        var dash = number.indexOf('-');
        if (dash > 0) {
            return new BigDecimal(number.substring(0, dash))
                    .add(new BigDecimal(number.substring(dash + 1)))
                    .divide(BigDecimal.TWO);
        }
        var plain = PLAIN_SUM.matcher(number);
        if (!plain.matches()) {
            throw new IllegalArgumentException("Say the value after a bar: " + written);
        }
        var value = new BigDecimal(plain.group(1));
        return plain.group(2) == null ? value : value.movePointRight(4);
    }
}
