package org.fengqiao.narrative;

/** What a sum of money in a story is (金额的性质). */
public enum AmountRole {
    /** 请求的. */
    CLAIMED,
    /** 欠着的. */
    OWED,
    /** 约定的或实际的周期工资. */
    WAGE,
    /** 单价或计算基数. */
    RATE,
    /** 已付的. */
    PAID,
    /** 裁决的. */
    AWARDED,
    /** 其他. */
    OTHER
}
