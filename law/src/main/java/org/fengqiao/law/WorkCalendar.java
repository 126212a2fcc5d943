package org.fengqiao.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which days are working days (工作日): weekends, the State Council's yearly arrangement, and its make-up days. 全国年节及纪念日放假办法.
 */
public final class WorkCalendar {

    /** The weekdays of the years around ours are looked up, those beyond are reckoned. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final int DAYS = 366 * 60;

    /** What the arrangement makes of a day. */
    public enum Kind {
        /** 法定节假日. */
        STATUTORY_HOLIDAY,
        /** 调休放假. */
        REST_DAY_OFF,
        /** 调休上班. */
        MAKEUP_WORKDAY
    }

    /** One day of an arrangement. */
    public record ArrangedDay(LocalDate date, Kind kind, String name) {}

    private final Map<LocalDate, ArrangedDay> arranged = new HashMap<>();
    private final TreeSet<Integer> announced = new TreeSet<>();
    private final BitSet working = new BitSet(DAYS);
    private final long first = FIRST.toEpochDay();

    WorkCalendar(Iterable<ArrangedDay> days) {
        for (int i = 0; i < DAYS; i++) {
            working.set(i, isWeekday(FIRST.plusDays(i)));
        }
        for (var day : days) {
            arranged.put(day.date(), day);
            if (day.kind() != Kind.STATUTORY_HOLIDAY) {
                announced.add(day.date().getYear());
            }
            long place = day.date().toEpochDay() - first;
            if (place >= 0 && place < DAYS) {
                working.set((int) place, day.kind() == Kind.MAKEUP_WORKDAY);
            }
        }
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    private boolean isWorkingDay(long epochDay) {
        long place = epochDay - first;
        if (place >= 0 && place < DAYS) {
            return working.get((int) place);
        }
        var day = LocalDate.ofEpochDay(epochDay);
        var arrangement = arranged.get(day);
        return arrangement == null ? isWeekday(day) : arrangement.kind() == Kind.MAKEUP_WORKDAY;
    }

    /** So many working days on, or back where the number is negative; the day itself does not count. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        long at = day.toEpochDay();
        int step = Integer.signum(days);
        for (int left = Math.abs(days); left > 0; ) {
            at += step;
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return LocalDate.ofEpochDay(at);
    }

    /** The day itself if it is a working day, otherwise the first one after it. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        long at = day.toEpochDay();
        while (!isWorkingDay(at)) {
            at++;
        }
        return LocalDate.ofEpochDay(at);
    }

    /** Why a day is not a working day: a holiday's name, or {@code WEEKEND}; empty for a working day. */
    public Optional<String> restReason(LocalDate day) {
        if (isWorkingDay(day)) {
            return Optional.empty();
        }
        var arrangement = arranged.get(day);
        return Optional.of(arrangement == null ? "WEEKEND" : arrangement.name());
    }

    /** Whether work on the day is paid as on a statutory holiday (法定节假日): 劳动法 44(3). */
    public boolean isStatutoryHoliday(LocalDate day) {
        var arrangement = arranged.get(day);
        return arrangement != null && arrangement.kind() == Kind.STATUTORY_HOLIDAY;
    }

    /** How many working days lie from the first to the last day, both counted. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        int count = 0;
        for (long day = first.toEpochDay(); day <= last.toEpochDay(); day++) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the year's arrangement is not known, so that only weekends and the days fixed by 放假办法 are. An arrangement is known by the days it moves.
     */
    public boolean isProvisional(Year year) {
        return !announced.contains(year.getValue());
    }

    /** Whether the year lies before the first one whose arrangement is on file. */
    public boolean isBeforeTheFirst(Year year) {
        return !announced.isEmpty() && year.getValue() < announced.first();
    }
}
