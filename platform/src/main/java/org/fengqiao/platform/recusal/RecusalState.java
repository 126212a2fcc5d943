package org.fengqiao.platform.recusal;

/** How a request for another mediator stands (回避状态). */
public enum RecusalState {
    /** 等组织决定. */
    ASKED,
    /** 已换人. */
    GRANTED,
    /** 没有换. */
    REFUSED,
    /** 未及决定: the mediation was over first. */
    LAPSED
}
