package org.fengqiao.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which days are working days (工作日): weekends, the State Council's yearly arrangement, and its make-up days. */
public final class WorkCalendar {

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

    WorkCalendar(Iterable<ArrangedDay> days) {
        for (var day : days) {
            arranged.put(day.date(), day);
            if (day.kind() != Kind.STATUTORY_HOLIDAY) {
                announced.add(day.date().getYear());
            }
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        var arrangement = arranged.get(day);
        if (arrangement != null) {
            return arrangement.kind() == Kind.MAKEUP_WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself if it is a working day, otherwise the first one after it. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Why a day is not a working day: a holiday's name, or {@code WEEKEND}; empty for a working day. */
    public Optional<String> restReason(LocalDate day) {
        if (isWorkingDay(day)) {
            return Optional.empty();
        }
        var arrangement = arranged.get(day);
        return Optional.of(arrangement == null ? "WEEKEND" : arrangement.name());
    }

    /** How many working days lie from the first to the last day, both counted. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        int count = 0;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the year's arrangement has not been announced, so that only weekends and the days fixed by 放假办法 are known. An arrangement is known by the days it
     * moves.
     */
    public boolean isProvisional(Year year) {
        return !announced.contains(year.getValue());
    }
}
