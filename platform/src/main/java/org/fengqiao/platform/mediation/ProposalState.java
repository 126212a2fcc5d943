package org.fengqiao.platform.mediation;

/** How a mediator's proposal stands (方案状态). */
public enum ProposalState {
    /** 等双方答复. */
    OPEN,
    /** 双方都同意. */
    ACCEPTED,
    /** 没有都同意: which of them did not, is not told. */
    DECLINED,
    /** 已作废: a newer one took its place, or the talk ended. */
    VOID
}
