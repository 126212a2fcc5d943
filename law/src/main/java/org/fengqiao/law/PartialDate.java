package org.fengqiao.law;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a person remembers it (不完整日期): a year, a month of it, or the day.
 *
 * @param month 1–12, or null
 * @param day of the month, or null; only where the month is known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day without its month");
        }
        if (month != null) {
            LocalDate.of(year, month, day == null ? 1 : day);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2026}, {@code 2026-03} or {@code 2026-03-14}.
     *
     * @throws java.time.DateTimeException if there is no such day
     * @throws NumberFormatException if it is not written so
     */
    public static PartialDate parse(String iso) {
        var parts = iso.split("-", 3);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    /** The earliest day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The latest day it can mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** The latest day it can mean, if it is known to have been by then; a day named exactly stays. */
    public LocalDate latestBy(LocalDate day) {
        return isExact() || latest().isBefore(day) || earliest().isAfter(day) ? latest() : day;
    }

    public boolean isExact() {
        return day != null;
    }

    @Override
    public String toString() {
        if (month == null) {
            return String.valueOf(year);
        }
        return day == null ? "%d-%02d".formatted(year, month) : "%d-%02d-%02d".formatted(year, month, day);
    }
}
