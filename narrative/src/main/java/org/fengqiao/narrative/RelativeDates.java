package org.fengqiao.narrative;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Numeral;
import org.jspecify.annotations.Nullable;

/** Dates told from the day of telling (相对日期): 上个月15号, 前天, 去年底, 三个月前. */
final class RelativeDates {

    private static final String NUMBER = "(?<number>\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final Pattern WORDS = Pattern.compile(
            "(?<month>上上个?月|上个?月|这个?月|本月)(?<part>底|初|中旬|上旬|下旬)?(?:的?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[号日])?"
                    + "|(?<near>大前天|前天|昨[天日晚]|今[天日早晚]|前晚)"
                    + "|(?<week>上上?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])?)"
                    + "|(?<year>大前年|前年|去年|今年)(?:年?(?<end>[底初末])|(?<season>春节|过年|正月|腊月|春天|夏天|秋天|冬天|国庆|元旦|五一|中秋))?"
                    + "|(?<bare>年[底初前])"
                    + "|" + NUMBER + "(?<unit>天|周|个星期|个月|个半月|年)(?:以|之)?前");
    private static final List<String> YEARS = List.of("今年", "去年", "前年", "大前年");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final String STARTS = "上这本大前昨今去年0123456789一二两三四五六七八九十";
    private static final String COUNTED = "0123456789零一二两三四五六七八九十百半几多.每全当";

    private RelativeDates() {}

    static boolean mayBegin(char c) {
        return STARTS.indexOf(c) >= 0;
    }

    /** The words at {@code at} that tell a date so, or null. */
    static @Nullable MatchResult at(String text, int at) {
        var match = WORDS.matcher(text).region(at, text.length());
        if (!match.lookingAt()) {
            return null;
        }
        var afterNumber = at > 0 && COUNTED.indexOf(text.charAt(at - 1)) >= 0;
        return afterNumber && (match.group("bare") != null || match.group("number") != null) ? null : match;
    }

    /** The day, as far as the words tell it, seen from {@code asOf}; null if they tell too little. */
    static @Nullable PartialDay day(MatchResult match, LocalDate asOf) {
        try {
            if (match.group("month") != null) {
                return month(match, asOf);
            }
            if (match.group("near") != null) {
                return PartialDay.of(asOf.minusDays(daysBack(match.group("near"))));
            }
            if (match.group("week") != null) {
                return week(match, asOf);
            }
            if (match.group("number") != null) {
                return before(match, asOf);
            }
            return year(match, asOf);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static PartialDay month(MatchResult match, LocalDate asOf) {
        var words = match.group("month");
        var month = YearMonth.from(asOf).minusMonths(words.startsWith("上上") ? 2 : words.startsWith("上") ? 1 : 0);
        var day = number(match.group("day"));
        return new PartialDay(month.getYear(), month.getMonthValue(), day);
    }

    private static int daysBack(String words) {
        return switch (words.substring(0, 1)) {
            case "大" -> 3;
            case "前" -> 2;
            case "昨" -> 1;
            default -> 0;
        };
    }

    private static @Nullable PartialDay week(MatchResult match, LocalDate asOf) {
        var weekday = match.group("weekday");
        if (weekday == null) {
            return null;
        }
        var weeks = match.group("week").startsWith("上上") ? 2 : 1;
        var day = DayOfWeek.of(weekday.equals("天") ? 7 : WEEKDAYS.indexOf(weekday) + 1);
        return PartialDay.of(asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(day)));
    }

    private static @Nullable PartialDay before(MatchResult match, LocalDate asOf) {
        var number = number(match.group("number"));
        if (number == null) {
            return null;
        }
        return switch (match.group("unit")) {
            case "天" -> PartialDay.of(asOf.minusDays(number));
            case "年" -> new PartialDay(asOf.getYear() - number, null, null);
            case "个月" -> PartialDay.of(YearMonth.from(asOf).minusMonths(number));
            case "个半月" -> PartialDay.of(YearMonth.from(asOf.minusDays(15)).minusMonths(number));
            default -> PartialDay.of(YearMonth.from(asOf.minusWeeks(number)));
        };
    }

    private static @Nullable PartialDay year(MatchResult match, LocalDate asOf) {
        var bare = match.group("bare");
        if (bare != null) {
            // 年前: before the spring festival that has come last, which lies in January or February.
            return switch (bare.charAt(1)) {
                case '底' -> new PartialDay(asOf.getYear() - (asOf.getMonthValue() < 10 ? 1 : 0), 12, null);
                default -> new PartialDay(asOf.getYear(), 1, null);
            };
        }
        var year = asOf.getYear() - YEARS.indexOf(match.group("year"));
        var end = match.group("end");
        if (end != null) {
            return new PartialDay(year, end.equals("初") ? 1 : 12, null);
        }
        var season = match.group("season");
        return season == null ? new PartialDay(year, null, null) : season(year, season);
    }

    private static PartialDay season(int year, String season) {
        return switch (season) {
            case "腊月" -> new PartialDay(year + 1, 1, null);
            case "正月", "春节", "过年" -> new PartialDay(year, 2, null);
            case "国庆" -> new PartialDay(year, 10, null);
            case "元旦" -> new PartialDay(year, 1, 1);
            case "五一" -> new PartialDay(year, 5, 1);
            default -> new PartialDay(year, null, null);
        };
    }

    private static @Nullable Integer number(@Nullable String written) {
        return written == null
                ? null
                : Numeral.read(written).map(value -> value.middle().intValue()).orElse(null);
    }
}
