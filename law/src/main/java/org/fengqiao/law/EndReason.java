package org.fengqiao.law;

import java.util.List;

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
    EXPIRED,
    /** 因严重违纪等被辞退 (劳动合同法 39). */
    DISMISSED_FOR_CAUSE,
    /** 非过失性辞退 (劳动合同法 40). */
    DISMISSED_WITHOUT_FAULT,
    /** 经济性裁员 (劳动合同法 41). */
    REDUNDANT,
    /** 违法解除, as found or admitted. */
    DISMISSED_UNLAWFULLY,
    /** 本人提出、双方商定. */
    AGREED_BY_WORKER,
    /** 单位照原样续签、本人不续. */
    RENEWAL_REFUSED,
    /** 任务完成 (实施条例 22). */
    TASK_ENDED,
    /** 单位破产、吊销、关闭 (劳动合同法 44(4), (5)). */
    EMPLOYER_CLOSED,
    /** 享受养老保险待遇. */
    PENSIONED;

    /** The five a person tells in everyday words. */
    public static final List<EndReason> EVERYDAY =
            List.of(DISMISSED, FORCED_RESIGN, RESIGNED, AGREED_BY_EMPLOYER, EXPIRED);
}
