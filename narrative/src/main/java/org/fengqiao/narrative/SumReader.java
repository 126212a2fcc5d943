package org.fengqiao.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Late;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Story;
import org.fengqiao.narrative.rules.WordFile;
import org.jspecify.annotations.Nullable;

/** Finds the sums of money of a story (金额识别): numbers with a word of money, or that stand where only money can be meant. */
final class SumReader {

    private static final String CHINESE = "零一二两俩三四五六七八九十百千万亿半几壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String SCALE = "[多余来几]?[十百千万亿wWkK]{1,2}(?![a-zA-Z])";
    private static final String TAIL = "(?:[\\d零一二两三四五六七八九][千百十]?){1,4}(?![\\d.年月日号个天名])";
    private static final String NUMBER = "(?:" + DIGITS + "(?:" + SCALE + "(?:" + TAIL + ")?)?[多余来几]?"
            + "|[一二两俩三四五六七八九十百千万半几数壹贰叁肆伍陆柒捌玖拾](?:(?!一[直个天分起次共月年家再边路])[" + CHINESE + "多余来])*(?:把(?=[块元]))?)";
    private static final String UNIT = "(?:元整|元钱|元|块钱|块大洋|块|圆整|圆|人民币|蚊|毛钱|毛|角)";
    private static final WordFile WORDS = new WordFile("sums.tsv");
    private static final Finder SUM = Finder.of("(?<about>大约|大概|差不多|约|将近|近|不到|上|¥|人民币|RMB)?"
            + "(?:(?<low>" + NUMBER + ")(?:元|块)?[-~—–至到](?=" + NUMBER + "))?"
            + "(?<number>" + NUMBER + ")(?<unit>" + UNIT + ")?(?<odd>(?<=块)[\\d一二三四五六七八九](?![\\d十百千万个天年]))?"
            + "(?<after>整|左右|上下|多|不到|以上|出头|来块钱|来块)?");
    private static final Late COUNTED = WORDS.pattern("COUNTED");
    private static final Late CUE = WORDS.pattern("CUE");
    private static final Late PERIODIC = WORDS.pattern("PERIODIC");
    private static final Pattern APPROXIMATE = Pattern.compile("[多余来几把]");
    private static final Pattern SCALED = Pattern.compile("[千万百wWkK]");
    private static final Pattern CLAUSE_END = Pattern.compile("^(?:[，。、！？；：多\n)）]|$)");
    private static final int PHONE = 8;
    private static final Set<String> HOTLINES =
            Set.of("110", "119", "120", "122", "12333", "12345", "12348", "12351", "12315");

    /** A sum found in the plain text of a story. */
    record Sum(
            int start,
            int end,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            boolean approximate) {}

    private SumReader() {}

    /** @param dates where dates stand: no sums are looked for there */
    static List<Sum> read(Story story, BitSet dates) {
        var text = story.text();
        var found = new ArrayList<Sum>();
        var match = SUM.matcher(story);
        var at = 0;
        while (SUM.find(match, story, at)) {
            var sum = dates.get(match.start("number")) ? null : sum(text, match);
            if (sum != null) {
                found.add(sum);
            }
            at = Math.max(sum == null ? match.start() : sum.end(), match.start("number") + 1);
        }
        return found;
    }

    /** 一毛都不退, 一块钱也没给: nothing at all rather than a sum. */
    private static boolean isNothing(String text, Matcher match) {
        return match.group("number").equals("一")
                && match.end() < text.length()
                && "都也".indexOf(text.charAt(match.end())) >= 0;
    }

    private static @Nullable Sum sum(String text, Matcher match) {
        var number = match.group("number");
        var low = match.group("low");
        var start = match.start("low") >= 0 ? match.start("low") : match.start("number");
        if (isNumberBefore(text, start)
                || isNothing(text, match)
                || (match.group("unit") == null && !isBareSum(text, match))) {
            return null;
        }
        var about = match.group("about");
        var currency = "¥".equals(about) || "人民币".equals(about) || "RMB".equals(about);
        var after = match.group("after");
        var value = Numeral.read(number.replace("把", ""));
        if (value.isEmpty() && number.indexOf('几') < 0 && number.indexOf('数') < 0) {
            return null;
        }
        var approximate = (after != null && !after.equals("整"))
                || (about != null && !currency)
                || APPROXIMATE.matcher(number).find();
        var from = currency || about == null ? start : match.start();
        var range = low == null ? Optional.<Numeral.Value>empty() : range(low, number, value);
        var read = range.or(() -> value).map(plain -> scaled(plain, match.group("unit"), match.group("odd")));
        return new Sum(
                from,
                match.end(),
                read.map(Numeral.Value::middle).orElse(null),
                read.map(Numeral.Value::lowest).orElse(null),
                read.map(Numeral.Value::highest).orElse(null),
                approximate);
    }

    private static Numeral.Value scaled(Numeral.Value value, @Nullable String unit, @Nullable String odd) {
        if (unit != null && (unit.startsWith("毛") || unit.equals("角"))) {
            return new Numeral.Value(value.middle().movePointLeft(1), null, null);
        }
        return odd == null
                ? value
                : new Numeral.Value(
                        value.middle().add(BigDecimal.valueOf(Numeral.digit(odd.charAt(0)), 1)), null, null);
    }

    /** 六到八万 is 60000 to 80000, 4000-5000 as it stands. */
    private static Optional<Numeral.Value> range(String low, String number, Optional<Numeral.Value> high) {
        var plain = APPROXIMATE.matcher(number).replaceAll("");
        var unit = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
        var lacks = "百千万".indexOf(unit) >= 0
                && "百千万".indexOf(low.charAt(low.length() - 1)) < 0
                && low.chars().noneMatch(c -> "百千万".indexOf(c) >= 0);
        var lowest = Numeral.read(lacks ? low + unit : low).map(Numeral.Value::middle);
        if (lowest.isEmpty()
                || high.isEmpty()
                || lowest.get().compareTo(high.get().middle()) >= 0) {
            return Optional.empty();
        }
        var middle = lowest.get().add(high.get().middle()).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
        return Optional.of(new Numeral.Value(
                middle.stripTrailingZeros(), lowest.get(), high.get().middle()));
    }

    private static boolean isNumberBefore(String text, int at) {
        if (at == 0) {
            return false;
        }
        var before = text.charAt(at - 1);
        return (before >= '0' && before <= '9')
                || (before == '.' && at > 1 && Character.isDigit(text.charAt(at - 2)))
                || (before >= 'A' && before <= 'Z')
                || (before >= 'a' && before <= 'z')
                || before == '第'
                || before == '星';
    }

    /** A sum without 元: only where words of money stand by it, and not before a measure word. */
    private static boolean isBareSum(String text, Matcher match) {
        var number = match.group("number");
        var rest = text.substring(match.end(), Math.min(text.length(), match.end() + 4));
        if (COUNTED.matcher(rest).find() && !PERIODIC.matcher(rest).find()) {
            return false;
        }
        var value = Numeral.read(number);
        if (value.isEmpty() || number.length() < 2 || number.startsWith("几") || number.startsWith("数")) {
            return false;
        }
        var yuan = value.get().middle();
        var digits = number.charAt(0) <= '9';
        if (HOTLINES.contains(number)) {
            return false;
        }
        if (yuan.intValue() < (digits ? 50 : 30)
                || (digits && number.length() >= PHONE && number.chars().allMatch(Character::isDigit))) {
            return false;
        }
        if ("¥".equals(match.group("about")) || PERIODIC.matcher(rest).find()) {
            return true;
        }
        var before = text.substring(Math.max(0, match.start() - 14), match.start());
        var thousands = yuan.compareTo(BigDecimal.valueOf(1000)) >= 0
                && SCALED.matcher(number).find();
        return CUE.matcher(before).find()
                || (thousands && CLAUSE_END.matcher(rest).find());
    }
}
