package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sums of a story and what each is (金额识别): the words around a sum, by {@code money.tsv}, say its role. */
final class MoneyReader {

    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[零一二两俩三四五六七八九十百千万半几]" + "[零一二两俩三四五六七八九十百千万亿]*)";
    private static final String SCALED =
            "[多余来几]?[百千万亿wWkK]{0,2}(?:[零一二两三四五六七八九\\d](?:[千百](?:[一二三四五六七八九\\d](?:百)?)?)?(?![\\d.年月日号个天]))?[多余来几]?";
    private static final String UNIT = "(?:元整|元|块钱|块大洋|块|圆|人民币)";
    private static final Pattern SUM = Pattern.compile("(?<about>大约|约|将近|近|¥|人民币)?"
            + "(?:(?<low>" + NUMBER + "[百千万]?)(?:元)?[-~—至到](?=[^，。]{1,8}" + UNIT + "))?"
            + "(?<number>" + NUMBER + SCALED + ")(?<unit>" + UNIT + ")?(?<after>整|左右|上下|多|不到)?");
    private static final Pattern COUNTED =
            Pattern.compile("^(?:[个名位人天月年日号点时分秒次米平斤吨件套层楼岁周元%％倍折度级条号成期批项工只张辆台间户页份回轮班]|小时|公里|千米|多[个名位人天月年]|余[名人])");
    private static final Pattern CUE = Pattern.compile(
            "(?:工资|月薪|底薪|日薪|时薪|年薪|薪水|薪|工钱|钱|每月|每个月|一个月|一月|欠|欠我|欠了|付|付了|给|给了|给我|发|发了|扣|扣了|押金|要|共|拿|挣|开|补偿|赔|赔偿|借|剩|¥)"
                    + "(?:我|了|的|是|为|才|就|只|有|大约|大概|约|差不多|一共|共|总共|合计|还|到手|：)*$");

    private final List<Cue> cues =
            Lexicon.rows("money.tsv").stream().map(Cue::of).toList();

    /** Words around a sum that say what it is. */
    private record Cue(AmountRole role, String where, Pattern pattern) {

        static Cue of(List<String> row) {
            return new Cue(
                    AmountRole.valueOf(row.get(0)),
                    row.get(1),
                    Pattern.compile(row.get(2).replace("…", "[^，。！？；\n]{0,12}?")));
        }
    }

    List<AmountSpan> read(Story story, BitSet asked) {
        var text = story.text();
        var found = new ArrayList<AmountSpan>();
        var sum = SUM.matcher(text);
        var at = 0;
        while (at < text.length() && sum.find(at)) {
            var end = accept(story, sum, found, asked);
            at = Math.max(end, sum.start("number") + 1);
        }
        return found;
    }

    private int accept(Story story, Matcher sum, List<AmountSpan> found, BitSet asked) {
        var text = story.text();
        var start = sum.start();
        if (isNumberBefore(text, sum.start("low") >= 0 ? sum.start("low") : sum.start("number"))) {
            return start;
        }
        if (sum.group("unit") == null && !isBareSum(story, sum)) {
            return start;
        }
        var about = sum.group("about");
        var number = sum.group("number");
        if (about != null && (about.equals("¥") || about.equals("人民币"))) {
            start = sum.start("low") >= 0 ? sum.start("low") : sum.start("number");
        }
        var end = sum.end();
        var after = sum.group("after");
        var approximate = (after != null && !after.equals("整"))
                || (about != null && !about.equals("¥") && !about.equals("人民币"))
                || number.matches(".*[多余来].*");
        var value = Numeral.read(number);
        if (value.isEmpty() && !number.contains("几")) {
            return sum.start();
        }
        var lowest = value.map(Numeral.Value::lowest).orElse(null);
        var highest = value.map(Numeral.Value::highest).orElse(null);
        var middle = value.map(Numeral.Value::middle).orElse(null);
        if (sum.group("low") != null && middle != null) {
            var low = Numeral.read(sum.group("low") + scaleOf(sum.group("low"), number))
                    .map(Numeral.Value::middle)
                    .orElse(null);
            if (low != null && low.compareTo(middle) < 0) {
                lowest = low;
                highest = middle;
                middle = low.add(middle)
                        .divide(java.math.BigDecimal.TWO, 2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros();
            }
        }
        found.add(new AmountSpan(
                story.from(start),
                story.to(end),
                story.given(start, end),
                middle,
                lowest,
                highest,
                approximate,
                role(story, start, end, asked)));
        return end;
    }

    private static String scaleOf(String low, String number) {
        var last = number.replaceAll("[多余来几]", "");
        var unit = last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
        return "百千万".indexOf(unit) >= 0 && "百千万".indexOf(low.charAt(low.length() - 1)) < 0 ? String.valueOf(unit) : "";
    }

    private static boolean isNumberBefore(String text, int at) {
        if (at == 0) {
            return false;
        }
        var before = text.charAt(at - 1);
        return (before >= '0' && before <= '9')
                || (before == '.' && at > 1 && Character.isDigit(text.charAt(at - 2)))
                || before == '第';
    }

    /** A sum without 元: only right after words of money, and not before a measure word. */
    private static boolean isBareSum(Story story, Matcher sum) {
        var text = story.text();
        var number = sum.group("number");
        var rest = text.substring(sum.end(), Math.min(text.length(), sum.end() + 3));
        if (COUNTED.matcher(rest).find() || number.length() < 2 || number.startsWith("几")) {
            return false;
        }
        var value = Numeral.read(number);
        if (value.isEmpty()
                || (value.get().middle().intValue() < 50 && number.charAt(0) <= '9')
                || value.get().middle().intValue() < 20) {
            return false;
        }
        if (sum.group("about") != null && sum.group("about").equals("¥")) {
            return true;
        }
        return CUE.matcher(text.substring(Math.max(0, sum.start() - 12), sum.start()))
                .find();
    }

    private AmountRole role(Story story, int start, int end, BitSet asked) {
        var text = story.text();
        var clause = text.substring(Math.max(story.clauseStart(start), start - 60), start);
        var sentence = text.substring(Math.max(story.sentenceStart(start), start - 120), start);
        var after = text.substring(end, Math.min(story.clauseEnd(end), end + 12));
        var request = asked.get(start);
        for (var cue : cues) {
            var looksAt = switch (cue.where()) {
                case "BEFORE" -> request ? "" : clause;
                case "EARLIER" -> request ? "" : sentence;
                case "AFTER" -> request ? "" : after;
                case "ASKED" -> request ? clause : "";
                case "ASKED_AFTER" -> request ? after : "";
                default -> throw new IllegalStateException("Unknown place in money.tsv: " + cue.where());
            };
            if (!looksAt.isEmpty() && cue.pattern().matcher(looksAt).find()) {
                return cue.role();
            }
        }
        return request ? AmountRole.CLAIMED : AmountRole.OTHER;
    }
}
