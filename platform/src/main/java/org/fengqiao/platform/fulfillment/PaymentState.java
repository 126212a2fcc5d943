package org.fengqiao.platform.fulfillment;

/** How one payment stands (付款状态), as far as the two sides have said. */
public enum PaymentState {
    /** 待付. */
    DUE,
    /** 单位说已付，等劳动者确认. */
    SAID_PAID,
    /** 劳动者说没收到. */
    NOT_RECEIVED,
    /** 收到一部分. */
    PARTLY_RECEIVED,
    /** 已收到. */
    RECEIVED
}
