package org.fengqiao.platform.intake;

/** Why an application is not accepted (不予受理的理由). */
public enum DeclineReason {
    /** 不是劳动人事争议. */
    NOT_LABOR,
    /** 不归这里管. */
    OUTSIDE_REACH,
    /** 已经有生效的裁决或判决. */
    ALREADY_DECIDED,
    /** 别的组织正在处理. */
    ALREADY_ELSEWHERE,
    /** 其他: the explanation says it. */
    OTHER
}
