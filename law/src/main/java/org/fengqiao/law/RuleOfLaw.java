package org.fengqiao.law;

import java.time.LocalDate;

/**
 * A provision that a figure or a day rests on (法律依据).
 *
 * @param id of the rule: {@code arb.limit}, {@code economic_compensation}
 * @param version counts up when the content of the rule changes
 * @param law the short title of the law, in Chinese
 * @param article as the law numbers it; several are separated by commas
 * @param verified false: from memory or a weak source; say so beside the answer
 */
public record RuleOfLaw(
        String id, int version, String law, String article, LocalDate effectiveFrom, boolean verified) {}
