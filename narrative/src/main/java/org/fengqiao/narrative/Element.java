package org.fengqiao.narrative;

/** A fact of a story that matters for intake and risk (要素). */
public enum Element {
    /** 未签书面合同. */
    NO_CONTRACT,
    /** 已签合同. */
    CONTRACT,
    /** 未缴或未足额缴社保. */
    NO_INS,
    /** 欠薪. */
    ARREARS,
    /** 被单位解除. */
    DISMISSED,
    /** 本人辞职. */
    RESIGNED,
    /** 以单位过错为由解除. */
    FORCED_RESIGN,
    /** 调岗、降薪、异地. */
    TRANSFER,
    /** 加班. */
    LONG_HOURS,
    /** 受伤. */
    INJURY,
    /** 死亡. */
    DEATH,
    /** 三期女职工. */
    PREGNANT,
    /** 平台用工. */
    PLATFORM,
    /** 劳务派遣. */
    DISPATCH,
    /** 包工头、分包、挂靠. */
    SUBCONTRACT,
    /** 欠条、结算单. */
    IOU,
    /** 收押金. */
    DEPOSIT_TAKEN,
    /** 停产、关门、注销. */
    CLOSING,
    /** 负责人失联或逃匿. */
    BOSS_MISSING,
    /** 停工、围堵、上访、扬言. */
    PROTEST,
    /** 已投诉、仲裁、诉讼. */
    PRIOR_PROC
}
