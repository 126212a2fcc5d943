package org.fengqiao.law;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        var period = rulebook.period(ruleId);
        var length = period.length();
        if (length == null) {
            throw new IllegalArgumentException("The parties or the body set the length of " + ruleId);
        }
        var skipped = new ArrayList<SkippedDay>();
        var end = switch (period.unit()) {
            case CALENDAR_DAYS -> trigger.plusDays(length);
            case WORKING_DAYS -> workingDaysFrom(trigger, length, skipped);
            case MONTHS -> trigger.plusMonths(length);
            case YEARS -> trigger.plusYears(length);
            case HOURS -> trigger.plusDays(Math.ceilDiv(length, 24));
        };
        var last = period.counting().rollsOver() ? rolledOver(end, skipped) : end;
        var restsMatterFrom = period.unit() == Period.Unit.WORKING_DAYS ? trigger : end;
        return new LastDay(last, trigger, period.rule(), List.copyOf(skipped), isProvisional(restsMatterFrom, last));
    }

    RuleOfLaw rule(String id) {
        return rulebook.period(id).rule();
    }

    private LocalDate workingDaysFrom(LocalDate trigger, int days, List<SkippedDay> skipped) {
        var day = trigger;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Integer.signum(days));
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

    private boolean isProvisional(LocalDate one, LocalDate other) {
        return IntStream.rangeClosed(Math.min(one.getYear(), other.getYear()), Math.max(one.getYear(), other.getYear()))
                .anyMatch(year -> rulebook.calendar().isProvisional(Year.of(year)));
    }
}
