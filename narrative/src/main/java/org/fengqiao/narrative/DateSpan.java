package org.fengqiao.narrative;

import org.jspecify.annotations.Nullable;

/**
 * A date in a story (日期).
 *
 * @param iso what the story itself says, the year carried over: 2026, 2026-03, 2026-03-14; without a year --03 or --03-14
 * @param day the same resolved against the reference day, or null if no such day exists
 * @param relative whether it is told only relative to the day of telling: 上个月, 去年底
 */
public record DateSpan(
        int from, int to, String text, String iso, @Nullable PartialDay day, boolean relative) implements Span {}
