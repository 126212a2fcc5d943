package org.fengqiao.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody worked, as told (工作年限): 七年, 两年零四个月.
 *
 * @param exact whether nothing qualifies it: 两年多, 快八年
 */
record ServicePeriod(int months, boolean byMonth, boolean exact, int from, int to) {

    private static final int YEAR = 12;

    static @Nullable ServicePeriod in(Story story, List<Finder> lines) {
        var found = new ArrayList<ServicePeriod>();
        for (var line : lines) {
            line.each(story, match -> add(match, found));
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static void add(MatchResult match, List<ServicePeriod> found) {
        var years = number(match.group("years"));
        if (years == null || years == 0) {
            return;
        }
        var rest = number(match.group("rest"));
        var half = match.group("half") != null;
        var about = match.group("about");
        var exact = match.group("more") == null && (about == null || "整整有满共".contains(about));
        found.add(new ServicePeriod(
                years * YEAR + (half ? YEAR / 2 : 0) + (rest == null ? 0 : rest),
                half || rest != null,
                exact,
                match.start(),
                match.end()));
    }

    private static @Nullable Integer number(@Nullable String written) {
        return written == null
                ? null
                : Numeral.read(written).map(value -> value.middle().intValue()).orElse(null);
    }

    /** When it began if it ended then, or lasts still: to the month or the year, as exactly as it was told. */
    PartialDay beganBefore(LocalDate end) {
        var began = end.minusMonths(months);
        return new PartialDay(began.getYear(), byMonth ? began.getMonthValue() : null, null);
    }
}
