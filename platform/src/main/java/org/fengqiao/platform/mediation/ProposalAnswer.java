package org.fengqiao.platform.mediation;

/** What one side says to a mediator's proposal (答复). */
public enum ProposalAnswer {
    /** 同意. */
    ACCEPT,
    /** 不同意. */
    DECLINE
}
