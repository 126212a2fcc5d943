package org.fengqiao.narrative;

/** Which side claims (请求方). */
public enum Claimant {
    /** 劳动者. */
    WORKER,
    /** 用人单位. */
    EMPLOYER
}
