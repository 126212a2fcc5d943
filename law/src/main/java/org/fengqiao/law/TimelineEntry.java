package org.fengqiao.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One point of a time line (时间线).
 *
 * @param kind {@code TRIGGER}, {@code END}, or the kind of a {@link PeriodEvent}
 * @param counted false: the event moved nothing, and {@code why} says why
 * @param lastDay where the end lay after it; null while that cannot be said
 */
public record TimelineEntry(
        LocalDate on,
        String kind,
        boolean counted,
        Trace why,
        @Nullable LocalDate lastDay) {}
