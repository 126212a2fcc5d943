package org.fengqiao.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a period (期限届满日), until its midnight in Asia/Shanghai; never without the rule that gave it.
 *
 * @param trigger the day that set it going; counting starts the day after
 * @param skipped the rest days passed over, in order
 * @param provisional the year's holiday arrangement is not announced yet; the day may move
 */
public record LastDay(
        LocalDate date, LocalDate trigger, RuleOfLaw rule, List<SkippedDay> skipped, boolean provisional) {}
