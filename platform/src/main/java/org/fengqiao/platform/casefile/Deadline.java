package org.fengqiao.platform.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The last day for a step of a running case (期限), with the rule it came from.
 *
 * @param ruleId of {@code law}: {@code ec.accept}, {@code neg.response} …
 * @param trigger the day that set it going; counting starts the day after
 * @param article the law and article, as a page shows it
 */
public record Deadline(UUID id, String ruleId, LocalDate trigger, LocalDate lastDay, String article, State state) {

    /** How a deadline stands. */
    public enum State {
        /** 进行中. */
        OPEN,
        /** 已完成: what it asked for was done. */
        MET,
        /** 已过: nobody did it in time. */
        PASSED
    }
}
