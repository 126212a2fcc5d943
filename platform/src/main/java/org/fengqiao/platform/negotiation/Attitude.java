package org.fengqiao.platform.negotiation;

/** What a side says to one claim (回应). */
public enum Attitude {
    /** 认. */
    ADMITTED,
    /** 部分认: an amount of it. */
    PARTLY_ADMITTED,
    /** 不认. */
    DENIED,
    /** 愿意商量. */
    OPEN_TO_TALK
}
