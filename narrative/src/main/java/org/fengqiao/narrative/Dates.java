package org.fengqiao.narrative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Story;

/** Reads what people type into a date field (日期输入): 3月、2026.3.1、20260301、2026年3月、上个月、去年3月. */
public final class Dates {

    private static final Pattern BARE =
            Pattern.compile("(?<year>(?:19|20)\\d{2})年?|(?<month>\\d{1,2})(?:[./\\-](?<day>\\d{1,2}))?");

    private Dates() {}

    /** The date meant, seen from the day {@code asOf}; without a year the latest such date that has come. */
    public static Optional<PartialDay> read(String typed, LocalDate asOf) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        var story = Story.of(typed.strip());
        var found = DateReader.read(story, asOf);
        if (!found.isEmpty()) {
            return Optional.ofNullable(found.getFirst().day());
        }
        var bare = BARE.matcher(story.text());
        if (!bare.matches()) {
            return Optional.empty();
        }
        if (bare.group("year") != null) {
            return Optional.of(new PartialDay(Integer.parseInt(bare.group("year")), null, null));
        }
        var month = Integer.valueOf(bare.group("month"));
        var day = bare.group("day") == null ? null : Integer.valueOf(bare.group("day"));
        var thisYear = Optional.ofNullable(DateReader.day(asOf.getYear(), month, day));
        return thisYear.filter(date -> !date.earliest().isAfter(asOf))
                .or(() -> Optional.ofNullable(DateReader.day(asOf.getYear() - 1, month, day)));
    }
}
