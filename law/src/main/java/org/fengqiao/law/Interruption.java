package org.fengqiao.law;

import java.time.LocalDate;

/**
 * Something that makes the limitation begin anew (时效中断): 劳动争议调解仲裁法 27(2).
 *
 * @param on the day of it; for an application to a body, the day that procedure ended (民法典 195)
 */
public record Interruption(Kind kind, LocalDate on) {

    /** What it was. */
    public enum Kind {
        /** 向对方主张权利. */
        CLAIMED_FROM_OTHER_SIDE,
        /** 向有关部门请求救济. */
        APPLIED_TO_A_BODY,
        /** 对方同意履行. */
        ACKNOWLEDGED
    }
}
