package org.fengqiao.platform.terms;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A coming day as people type it (日期): {@code 2026-12-10}, {@code 2026.12.10}, {@code 20261210}, {@code 12月10日}. */
public final class DayText {

    private static final Pattern WHOLE = Pattern.compile("([0-9]{4})[-./年]?([0-9]{1,2})[-./月]?([0-9]{1,2})日?");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("([0-9]{1,2})[-./月]([0-9]{1,2})[日号]?");

    private DayText() {}

    /** A day without a year is the next such day. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        try {
            var whole = WHOLE.matcher(text);
            if (whole.matches()) {
                return Optional.of(day(Integer.parseInt(whole.group(1)), whole.group(2), whole.group(3)));
            }
            var yearless = WITHOUT_YEAR.matcher(text);
            if (yearless.matches()) {
                var day = day(today.getYear(), yearless.group(1), yearless.group(2));
                return Optional.of(day.isBefore(today) ? day.plusYears(1) : day);
            }
            return Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(int year, String month, String day) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
