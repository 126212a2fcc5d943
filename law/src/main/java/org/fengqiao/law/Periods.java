package org.fengqiao.law;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts periods (期间计算): 民法典 200–203. The day after the trigger is the first; months and years end on the same-numbered day or the month's last.
 * A period counted back from its trigger ends as many days before it.
 */
public final class Periods {

    private final Rulebook rulebook;

    public Periods(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The last day of a period whose length the law sets.
     *
     * @throws IllegalArgumentException if no rule has the id, or the parties set its length
     */
    public LastDay lastDay(String ruleId, LocalDate trigger) {
        var period = rulebook.period(ruleId, trigger);
        var length = period.length();
        if (length == null) {
            throw new IllegalArgumentException("The parties or the body set the length of " + ruleId);
        }
        return end(period, trigger, length, period.unit(), 0);
    }

    /** The whole answer: the end after all that happened, the time line, and why. */
    public CountedPeriod count(PeriodQuestion question, LocalDate asOf) {
        return new PeriodCount(this, rulebook, question, asOf).count();
    }

    /** @param leftOut days that do not count, put at the end */
    LastDay end(Period period, LocalDate trigger, int length, Period.Unit unit, long leftOut) {
        var skipped = new ArrayList<SkippedDay>();
        var end = switch (unit) {
            case CALENDAR_DAYS -> trigger.plusDays(length);
            case WORKING_DAYS -> workingDaysFrom(trigger, length, skipped);
            case MONTHS -> trigger.plusMonths(length);
            case YEARS -> trigger.plusYears(length);
            case HOURS -> trigger.plusDays(Math.ceilDiv(length, 24));
        };
        var put = end.plusDays(leftOut);
        var last = period.counting().rollsOver() ? rolledOver(put, skipped) : put;
        var restsMatterFrom = unit == Period.Unit.WORKING_DAYS ? trigger : put;
        return new LastDay(last, trigger, period.rule(), List.copyOf(skipped), isProvisional(restsMatterFrom, last));
    }

    /** An end that somebody set: it does not move for a rest day. */
    LastDay set(Period period, LocalDate trigger, LocalDate end) {
        return new LastDay(end, trigger, period.rule(), List.of(), false);
    }

    RuleOfLaw rule(String id) {
        return rulebook.period(id).rule();
    }

    private LocalDate workingDaysFrom(LocalDate trigger, int days, List<SkippedDay> skipped) {
        var end = rulebook.calendar().plusWorkingDays(trigger, days);
        int step = Integer.signum(days);
        for (var day = trigger.plusDays(step); !day.equals(end) && step != 0; day = day.plusDays(step)) {
            skip(day, skipped);
        }
        return end;
    }

    private LocalDate rolledOver(LocalDate end, List<SkippedDay> skipped) {
        var last = rulebook.calendar().sameOrNextWorkingDay(end);
        for (var day = end; day.isBefore(last); day = day.plusDays(1)) {
            skip(day, skipped);
        }
        return last;
    }

    private void skip(LocalDate day, List<SkippedDay> skipped) {
        rulebook.calendar().restReason(day).ifPresent(why -> skipped.add(new SkippedDay(day, why)));
    }

    /** The first year whose arrangement is not known and could move the day; null where none could. */
    @Nullable
    Year unknownYear(LocalDate one, LocalDate other) {
        return IntStream.rangeClosed(Math.min(one.getYear(), other.getYear()), Math.max(one.getYear(), other.getYear()))
                .mapToObj(Year::of)
                .filter(rulebook.calendar()::isProvisional)
                .findFirst()
                .orElse(null);
    }

    private boolean isProvisional(LocalDate one, LocalDate other) {
        return unknownYear(one, other) != null;
    }
}
