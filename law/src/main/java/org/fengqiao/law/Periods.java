package org.fengqiao.law;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** Counts periods (期间计算): the day after the trigger is the first; months and years end on the same-numbered day or the month's last. */
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
        var period = rulebook.period(ruleId);
        var length = period.length();
        if (length == null) {
            throw new IllegalArgumentException("The parties or the body set the length of " + ruleId);
        }
        var skipped = new ArrayList<SkippedDay>();
        var end = switch (period.unit()) {
            case CALENDAR_DAYS -> trigger.plusDays(length);
            case WORKING_DAYS -> afterWorkingDays(trigger, length, skipped);
            case MONTHS -> trigger.plusMonths(length);
            case YEARS -> trigger.plusYears(length);
            case HOURS -> trigger.plusDays(Math.ceilDiv(length, 24));
        };
        var last = period.counting().rollsOver() ? rolledOver(end, skipped) : end;
        return new LastDay(last, trigger, period.rule(), List.copyOf(skipped), isProvisional(trigger, last));
    }

    RuleOfLaw rule(String id) {
        return rulebook.period(id).rule();
    }

    private LocalDate afterWorkingDays(LocalDate trigger, int days, List<SkippedDay> skipped) {
        var day = trigger;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (skip(day, skipped)) {
                continue;
            }
            left--;
        }
        return day;
    }

    private LocalDate rolledOver(LocalDate end, List<SkippedDay> skipped) {
        var day = end;
        while (skip(day, skipped)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean skip(LocalDate day, List<SkippedDay> skipped) {
        var reason = rulebook.calendar().restReason(day);
        reason.ifPresent(why -> skipped.add(new SkippedDay(day, why)));
        return reason.isPresent();
    }

    private boolean isProvisional(LocalDate trigger, LocalDate last) {
        for (int year = trigger.getYear(); year <= last.getYear(); year++) {
            if (rulebook.calendar().isProvisional(Year.of(year))) {
                return true;
            }
        }
        return false;
    }
}
