package org.fengqiao.platform.recusal;

/** Why somebody else should mediate (回避事由). */
public enum RecusalReason {
    /** 是一方或其代理人的近亲属. */
    RELATIVE,
    /** 与案件有利害关系. */
    INTEREST,
    /** 与一方有其他关系，可能影响公正. */
    ACQUAINTED,
    /** 偏向一方. */
    BIAS,
    /** 语言不通. */
    LANGUAGE,
    /** 其他. */
    OTHER
}
