package org.fengqiao.narrative;

/** What a story asks for (请求类型), by the codes that the platform shares. */
public enum ClaimType {
    /** 拖欠工资. */
    WAGE,
    /** 工资差额. */
    WAGE_DIFF,
    /** 加班费. */
    OVERTIME,
    /** 未签书面劳动合同的二倍工资. */
    DOUBLE_WAGE,
    /** 经济补偿. */
    SEVERANCE,
    /** 违法解除赔偿金. */
    UNLAWFUL_TERM,
    /** 代通知金. */
    NOTICE_PAY,
    /** 解除劳动关系. */
    TERMINATE,
    /** 继续履行. */
    REINSTATE,
    /** 确认劳动关系. */
    RELATION,
    /** 工伤待遇. */
    INJURY,
    /** 工亡待遇. */
    DEATH,
    /** 社会保险. */
    SOCIAL_INS,
    /** 失业保险待遇损失. */
    UNEMPLOYMENT,
    /** 未休年休假工资. */
    ANNUAL_LEAVE,
    /** 防暑降温费、取暖补贴. */
    WELFARE,
    /** 奖金、提成、绩效. */
    BONUS,
    /** 押金、扣款返还. */
    DEPOSIT,
    /** 竞业限制. */
    NON_COMPETE
}
