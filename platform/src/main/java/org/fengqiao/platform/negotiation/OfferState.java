package org.fengqiao.platform.negotiation;

/** How an offer stands (方案状态). */
public enum OfferState {
    /** 待答复: the other side may accept it or make another. */
    STANDING,
    /** 排队: made before its maker saw the one that stands; both are kept, this one waits. */
    WAITING,
    /** 已还价. */
    COUNTERED,
    /** 已更新: its maker put another in its place. */
    REPLACED,
    /** 已过期. */
    EXPIRED,
    /** 已同意. */
    ACCEPTED
}
