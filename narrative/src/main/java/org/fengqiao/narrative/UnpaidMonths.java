package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** For how many months pay is owed, as told (欠薪月数): 欠三个月工资, or the months by name: 9月和10月的工资都没发. */
record UnpaidMonths(int months, int from, int to) {

    private static final int YEAR = 12;
    private static final String RANGE = "至到-—~";

    static @Nullable UnpaidMonths in(Story story, List<Finder> counted, Finder named, List<DateSpan> dates) {
        var found = new ArrayList<UnpaidMonths>();
        for (var line : counted) {
            line.each(
                    story,
                    match -> Numeral.read(match.group("months"))
                            .map(value -> value.middle().intValue())
                            .filter(months -> months > 0)
                            .ifPresent(months -> found.add(new UnpaidMonths(months, match.start(), match.end()))));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        named.each(
                story,
                match -> byName(story, story.sentenceStart(match.start()), story.sentenceEnd(match.end()), dates)
                        .ifPresent(found::add));
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The months named in a sentence: all from one to the other, or each by itself. */
    private static Optional<UnpaidMonths> byName(Story story, int from, int to, List<DateSpan> dates) {
        var within = dates.stream()
                .filter(date -> isMonth(date.day()) && story.at(date.from()) >= from && story.at(date.to()) <= to)
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> months = new HashSet<>();
        for (var i = 0; i < within.size(); i++) {
            var number = number(within.get(i));
            months.add(number);
            if (i > 0 && isRange(story, within.get(i - 1), within.get(i))) {
                for (var month = number(within.get(i - 1)); month < number; month++) {
                    months.add(month);
                }
            }
        }
        return months.size() > 2 * YEAR
                ? Optional.empty()
                : Optional.of(new UnpaidMonths(
                        months.size(),
                        story.at(within.getFirst().from()),
                        story.at(within.getLast().to())));
    }

    private static boolean isMonth(@Nullable PartialDay day) {
        return day != null && day.month() != null && day.day() == null;
    }

    private static int number(DateSpan date) {
        var day = date.day();
        return day == null || day.month() == null ? 0 : day.year() * YEAR + day.month();
    }

    private static boolean isRange(Story story, DateSpan one, DateSpan other) {
        var between = story.text().substring(story.at(one.to()), story.at(other.from()));
        return between.length() <= 2 && between.chars().anyMatch(c -> RANGE.indexOf(c) >= 0);
    }
}
