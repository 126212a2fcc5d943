package org.fengqiao.platform.mediation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.platform.casefile.Deadline;

/**
 * How far one count of days has come (期限进度): the law counts from the receipt of the application, the ministry's rule from its acceptance.
 *
 * @param ruleId of {@code law}
 * @param day today is the so-manieth
 * @param days how many there are
 */
public record DayBar(String ruleId, LocalDate lastDay, long day, long days) {

    static DayBar of(Deadline deadline, LocalDate today) {
        return new DayBar(
                deadline.ruleId(),
                deadline.lastDay(),
                ChronoUnit.DAYS.between(deadline.trigger(), today),
                ChronoUnit.DAYS.between(deadline.trigger(), deadline.lastDay()));
    }

    public boolean isOver() {
        return day > days;
    }
}
