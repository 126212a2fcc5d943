package org.fengqiao.platform.mediation;

/** How a session stands (场次状态). */
public enum SessionState {
    /** 已约好. */
    ARRANGED,
    /** 已取消: another time was arranged, or the mediation was over first. */
    CANCELLED,
    /** 已进行. */
    HELD,
    /** 有人没来. */
    NO_SHOW
}
