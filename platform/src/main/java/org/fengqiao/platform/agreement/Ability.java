package org.fengqiao.platform.agreement;

/** How able the paying side looks to pay (履约能力), in the mediator's judgment from facts; no score, and shown to no party. */
public enum Ability {
    /** 有把握. */
    SOUND,
    /** 有些担心. */
    DOUBTFUL,
    /** 很可能付不出. */
    WEAK
}
