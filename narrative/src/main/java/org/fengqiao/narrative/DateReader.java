package org.fengqiao.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a story (日期识别); a date without a year takes the year of the last one that told it. */
final class DateReader {

    private static final String SMALL = "(?:\\d{1,2}|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String DAY = SMALL + "(?=日|号(?!线|楼|店|房|院|厂|门|文|仓|车|机|井|桩))";
    private static final Pattern WRITTEN = Pattern.compile("(?:(?<year>(?:19|20)\\d{2}|[一二][零九][零一二三四五六七八九]{2}"
            + "|\\d{2}(?=年(?:" + SMALL + "月|年?[底初]|[春夏秋冬]|五一|十一|国庆|元旦|端午|中秋|腊月|正月|过年|过完年)))年(?:度|年?底|年?初|末)?"
            + "|(?<said>今年|去年|前年|明年|当年|同年|次年|翌年|第二年)的?)?"
            + "(?:(?<month>" + SMALL + ")月(?!租|供|嫂|球|饼|薪(?!资|水))(?:份|底|初|末|中旬|上旬|下旬|中(?![旬班介午心]))?"
            + "(?:(?<day>" + DAY + ")[日号]|(?<bare>\\d{1,2})(?=[干做到至入进来离开，。；、]|$))?)?");
    private static final Pattern NUMERIC = Pattern.compile("(?<year>(?:19|20)\\d{2})(?:"
            + "[./\\-](?<month>\\d{1,2})(?:[./\\-](?<day>\\d{1,2}))?|(?<month2>0[1-9]|1[0-2])(?<day2>[0-3]\\d)?)"
            + "(?![./\\-]?\\d|元|块|万|千|百)");
    private static final Finder MAY_BE = Finder.of("[年月日号天周昨]|星期|礼拜");
    private static final Pattern NEXT_DAY = Pattern.compile("[至到\\-—~、和](?<day>" + DAY + ")[日号]");
    private static final Pattern RECURRING = Pattern.compile("(?:每年|每个?月|次月|逢)的?$");
    /** Since then and still so: what happened on a day told later need not have happened in that year. */
    private static final Pattern OPEN_ENDED = Pattern.compile("(?:开始|起)[^，。；]{0,6}(?:干活|上班|工作|打工|做|干)");

    private static final String STARTS = "0123456789零一二三四五六七八九十今去前明当同次翌第";
    private static final String COUNTED = "0123456789零一二两三四五六七八九十百半几多.";

    private final Story story;
    private final String text;
    private final LocalDate asOf;
    private final List<DateSpan> found = new ArrayList<>();
    private @Nullable Integer toldYear;
    private int resolvedYear;
    private int lastMonth;
    private int lastEnd = -2;
    private boolean openEnded;
    private boolean yearKnown;

    private DateReader(Story story, LocalDate asOf) {
        this.story = story;
        this.text = story.text();
        this.asOf = asOf;
    }

    static List<DateSpan> read(Story story, LocalDate asOf) {
        if (!MAY_BE.isIn(story) && !NUMERIC.matcher(story.text()).find()) {
            return List.of();
        }
        var reader = new DateReader(story, asOf);
        reader.scan();
        return reader.found;
    }

    private void scan() {
        var numeric = NUMERIC.matcher(text);
        var written = WRITTEN.matcher(text);
        var at = 0;
        while (at < text.length()) {
            var end = at;
            if (STARTS.indexOf(text.charAt(at)) >= 0 && (at == 0 || COUNTED.indexOf(text.charAt(at - 1)) < 0)) {
                if (numeric.region(at, text.length()).lookingAt()) {
                    end = numeric(numeric);
                } else if (written.region(at, text.length()).lookingAt()) {
                    end = written(written);
                }
            }
            if (end == at && RelativeDates.mayBegin(text.charAt(at))) {
                end = relative(at);
            }
            at = Math.max(end, at + 1);
        }
    }

    private int numeric(Matcher match) {
        var month = Optional.ofNullable(match.group("month")).orElse(match.group("month2"));
        var day = Optional.ofNullable(match.group("day")).orElse(match.group("day2"));
        var date = day(Integer.parseInt(match.group("year")), number(month), number(day));
        if (date == null) {
            return match.start();
        }
        tell(date.year());
        add(match.start(), match.end(), date.iso(), date, date.month());
        return match.end();
    }

    private int written(Matcher match) {
        var month = number(match.group("month"));
        var day = number(Optional.ofNullable(match.group("day")).orElse(match.group("bare")));
        var year = match.group("year");
        if ((year == null && month == null) || isRecurring(match, year) || isCount(match, year)) {
            return match.start();
        }
        if (month != null && day(2000, month, day) == null) {
            return match.start();
        }
        tellYear(year, match.group("said"), month, match.start());
        if (year == null && openEnded && isNewSentence(match.start())) {
            toldYear = null;
            yearKnown = false;
        }
        openEnded = year != null
                && OPEN_ENDED.matcher(text).region(match.end(), text.length()).lookingAt();
        lastMonth = month == null ? 0 : month;
        var iso = iso(toldYear, month, day);
        add(match.start(), match.end(), iso, resolved(month, day), month);
        return day == null ? match.end() : nextDay(match.end(), month);
    }

    /** 5月4日至6日: the second day has no month of its own. */
    private int nextDay(int at, @Nullable Integer month) {
        var match = NEXT_DAY.matcher(text).region(at, text.length());
        if (!match.lookingAt()) {
            return at;
        }
        var day = number(match.group("day"));
        var date = day(2000, month, day);
        if (date == null) {
            return at;
        }
        add(match.start("day"), match.end(), iso(toldYear, month, day), resolved(month, day), month);
        return match.end();
    }

    private int relative(int at) {
        var match = RelativeDates.at(text, at);
        if (match == null) {
            return at;
        }
        var day = RelativeDates.day(match, asOf);
        found.add(new DateSpan(
                story.from(match.start()),
                story.to(match.end()),
                story.given(match.start(), match.end()),
                day == null ? "" : day.iso(),
                day,
                true));
        return match.end();
    }

    private boolean isRecurring(Matcher match, @Nullable String year) {
        return year == null
                && RECURRING
                        .matcher(text.substring(Math.max(0, match.start() - 4), match.start()))
                        .find();
    }

    private boolean isNewSentence(int at) {
        return lastEnd >= 0 && story.sentenceStart(at) >= lastEnd;
    }

    /** 一月四千 is a wage, 12年工龄 a duration: a bare count is no date. */
    private static boolean isCount(Matcher match, @Nullable String year) {
        return year == null && match.group().equals("一月");
    }

    private void tellYear(@Nullable String year, @Nullable String said, @Nullable Integer month, int start) {
        if (year != null) {
            tell(fullYear(year));
        } else if (said == null) {
            var joined = start - lastEnd == 1 && "至到-—~".indexOf(text.charAt(start - 1)) >= 0;
            if (joined && month != null && month < lastMonth) {
                toldYear = toldYear == null ? null : toldYear + 1;
                resolvedYear++;
            }
        } else if (said.equals("次年") || said.equals("翌年") || said.equals("第二年")) {
            toldYear = toldYear == null ? null : toldYear + 1;
            resolvedYear++;
        } else if (!said.equals("当年") && !said.equals("同年")) {
            toldYear = null;
            yearKnown = true;
            resolvedYear =
                    asOf.getYear() + (said.equals("今年") ? 0 : said.equals("明年") ? 1 : said.equals("去年") ? -1 : -2);
        }
    }

    private void tell(int year) {
        toldYear = year;
        resolvedYear = year;
        yearKnown = true;
    }

    private static int fullYear(String written) {
        var year = Integer.parseInt(written.chars()
                .map(c -> Numeral.digit((char) c))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString());
        return year < 100 ? year + 2000 : year;
    }

    private @Nullable PartialDay resolved(@Nullable Integer month, @Nullable Integer day) {
        if (yearKnown) {
            return day(resolvedYear, month, day);
        }
        var thisYear = day(asOf.getYear(), month, day);
        return thisYear == null || thisYear.earliest().isAfter(asOf) ? day(asOf.getYear() - 1, month, day) : thisYear;
    }

    private void add(int start, int end, String iso, @Nullable PartialDay day, @Nullable Integer month) {
        found.add(new DateSpan(story.from(start), story.to(end), story.given(start, end), iso, day, false));
        lastEnd = end;
        lastMonth = month == null ? 0 : month;
    }

    private static String iso(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        var iso = new StringBuilder(year == null ? "-" : String.valueOf(year));
        if (month != null) {
            iso.append("-%02d".formatted(month));
        }
        if (day != null) {
            iso.append("-%02d".formatted(day));
        }
        return iso.toString();
    }

    static @Nullable PartialDay day(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            return new PartialDay(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return Numeral.read(written).map(value -> value.middle().intValue()).orElse(null);
    }
}
