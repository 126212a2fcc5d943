package org.fengqiao.platform.document;

/** How a paper stands (文书状态). */
public enum PaperState {
    /** 待签: somebody must still sign or seal. */
    SIGNING,
    /** 有效. */
    VALID,
    /** 作废: with the reason; it stays, and says so. */
    REVOKED
}
