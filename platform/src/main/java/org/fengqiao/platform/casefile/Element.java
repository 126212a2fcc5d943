package org.fengqiao.platform.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One fact of the element form (要素) as one side tells it.
 *
 * @param code a word of the element questions: {@code STARTED_ON}, {@code MONTHLY_WAGE} …
 * @param value as an answer is stored (days ISO, money in fen); null is "not sure"
 */
public record Element(Side side, String code, @Nullable String value) {}
