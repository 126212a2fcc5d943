package org.fengqiao.platform.mediation;

/** How the proposal of a fact stands (提议状态). */
public enum FactState {
    /** 等双方确认. */
    OPEN,
    /** 双方已确认. */
    CONFIRMED,
    /** 一方不确认. */
    DECLINED,
    /** 已作废. */
    VOID
}
