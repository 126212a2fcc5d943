package org.fengqiao.platform.evidence;

/** How a request for evidence stands (要求补证的状态). */
public enum RequestState {
    /** 等他交. */
    OPEN,
    /** 已交来. */
    SUPPLIED,
    /** 说没有. */
    NONE,
    /** 已换成别的. */
    REPLACED
}
