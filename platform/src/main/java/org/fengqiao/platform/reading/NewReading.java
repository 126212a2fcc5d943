package org.fengqiao.platform.reading;

import org.jspecify.annotations.Nullable;

/**
 * A story to be read (待识别的陈述).
 *
 * @param asOf the day of telling, such as 2026-06-15
 */
record NewReading(
        @Nullable Object id,
        @Nullable String text,
        @Nullable String asOf) {}
