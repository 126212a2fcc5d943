package org.fengqiao.platform.document;

/** What is said of a copy that somebody holds (核验结果). */
public enum Verification {
    /** 与原件一致: this very version, all signatures on it. */
    VALID,
    /** 签字未完: an earlier version of ours, before everybody had signed. */
    UNFINISHED,
    /** 已作废. */
    REVOKED,
    /** 被改动过，或不是这份文书. */
    ALTERED
}
