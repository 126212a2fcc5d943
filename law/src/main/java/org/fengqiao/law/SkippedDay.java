package org.fengqiao.law;

import java.time.LocalDate;

/**
 * A day that did not count, or on which the period would have ended.
 *
 * @param why the name of the holiday, or {@code WEEKEND}
 */
public record SkippedDay(LocalDate date, String why) {}
