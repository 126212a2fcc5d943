package org.fengqiao.law;

/** Which working-time system holds (工时制度). */
public enum TimeSystem {
    /** 标准工时制. */
    STANDARD,
    /** 综合计算工时制. */
    COMPREHENSIVE,
    /** 不定时工作制. */
    IRREGULAR
}
