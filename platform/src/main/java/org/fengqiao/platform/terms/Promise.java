package org.fengqiao.platform.terms;

/** What is promised beside money (附带事项). */
public enum Promise {
    /** 出具离职证明. */
    CERTIFICATE,
    /** 补缴社会保险. */
    SOCIAL_INSURANCE,
    /** 返还证件或物品. */
    RETURN_OF_THINGS
}
