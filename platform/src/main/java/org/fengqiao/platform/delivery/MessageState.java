package org.fengqiao.platform.delivery;

/** How a message stands (送达状态). */
public enum MessageState {
    /** 待发. */
    WAITING,
    /** 已送达. */
    DELIVERED,
    /** 未送达. */
    FAILED
}
