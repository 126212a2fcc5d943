package org.fengqiao.platform.casefile;

/** The order of what is to be done today (办理顺序), first to last. The row says which of these put it where it is; there is no hidden score. */
public enum Rank {
    /** 安全提示. */
    SAFETY,
    /** 时效不足 15 天. */
    LIMITATION,
    /** 法定期限已超. */
    OVERDUE,
    /** 今天到期. */
    DUE_TODAY,
    /** 集体或重大. */
    COLLECTIVE,
    /** 无争议未付. */
    UNPAID_UNDISPUTED,
    /** 对方已行动. */
    OTHER_PARTY_ACTED,
    /** 最久未动. */
    OLDEST
}
