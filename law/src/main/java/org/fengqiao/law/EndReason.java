package org.fengqiao.law;

/** How an employment ended (离职原因). */
public enum EndReason {
    /** 单位辞退. */
    DISMISSED,
    /** 因单位过错被迫离职 (劳动合同法 38). */
    FORCED_RESIGN,
    /** 本人辞职. */
    RESIGNED,
    /** 单位提出、双方商定. */
    AGREED_BY_EMPLOYER,
    /** 合同到期不续. */
    EXPIRED
}
