package org.fengqiao.narrative;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it was told (不完整日期): a year, a month of it, or the day. There is always such a day.
 *
 * @param month 1 to 12, or null
 * @param day of the month, or null; only where the month is known
 */
public record PartialDay(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public PartialDay {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day without its month");
        }
        if (month != null) {
            LocalDate.of(year, month, day == null ? 1 : day);
        }
    }

    public static PartialDay of(LocalDate date) {
        return new PartialDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDay of(YearMonth month) {
        return new PartialDay(month.getYear(), month.getMonthValue(), null);
    }

    /** The earliest day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** {@code 2026}, {@code 2026-03} or {@code 2026-03-14}. */
    public String iso() {
        if (month == null) {
            return String.valueOf(year);
        }
        return day == null ? "%d-%02d".formatted(year, month) : "%d-%02d-%02d".formatted(year, month, day);
    }
}
