package org.fengqiao.platform.document;

/** Which paper (文书种类). */
public enum PaperKind {
    /** 调解申请书. */
    APPLICATION,
    /** 收件回执. */
    RECEIPT,
    /** 受理通知书. */
    ACCEPTANCE_NOTICE,
    /** 不予受理通知书: names the next door. */
    NON_ACCEPTANCE_NOTICE,
    /** 调解通知书: calls the other side in. */
    MEDIATION_NOTICE,
    /** 授权委托书. */
    AUTHORIZATION,
    /** 调解笔录: that sessions took place, when and with whom; never what was said to settle. */
    MINUTES,
    /** 调解协议书. */
    MEDIATION_AGREEMENT,
    /** 和解协议书. */
    SETTLEMENT_AGREEMENT,
    /** 履行告知书. */
    PERFORMANCE_NOTICE,
    /** 调解终止证明. */
    EXIT_CERTIFICATE,
    /** 仲裁申请书, with the lists that go with it. */
    ARBITRATION_APPLICATION,
    /** 仲裁审查共同申请书. */
    REVIEW_APPLICATION,
    /** 司法确认共同申请书. */
    CONFIRMATION_APPLICATION,
    /** 支付令申请书. */
    PAYMENT_ORDER_APPLICATION,
    /** 回访记录. */
    FOLLOW_UP_RECORD,
    /** 卷宗封面与目录. */
    FILE_COVER
}
