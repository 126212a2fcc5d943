package org.fengqiao.platform.casefile;

/** Which side of employment a party is on (主体类型). */
public enum PartyKind {
    /** 劳动者. */
    WORKER,
    /** 用人单位. */
    EMPLOYER
}
