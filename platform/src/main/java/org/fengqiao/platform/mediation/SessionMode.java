package org.fengqiao.platform.mediation;

/** How a session is held (调解方式). */
public enum SessionMode {
    /** 当面: at a place. */
    PLACE,
    /** 电话: the mediator calls both. */
    CALL,
    /** 文字: in the room. */
    TEXT
}
