package org.fengqiao.platform.linkage;

/** How a packet stands (材料状态). */
public enum PacketState {
    /** 等对方同意: one side asked for a joint application. */
    WAITING,
    /** 已送出. */
    SENT,
    /** 待补正: the office told all that is missing. */
    INCOMPLETE,
    /** 已受理 by the office. */
    ACCEPTED,
    /** 已有结果. */
    DECIDED,
    /** 已失效: the other side did not join before the last day. */
    LAPSED;

    public boolean isRunning() {
        return this != DECIDED && this != LAPSED;
    }
}
