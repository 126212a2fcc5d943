package org.fengqiao.law;

/** How well the facts as told carry a claim (依据强弱). */
public enum Strength {
    /** 依据充分. */
    WELL_FOUNDED,
    /** 缺一样材料. */
    NEEDS_PROOF,
    /** 不一定. */
    UNCERTAIN,
    /** 一般没有: the facts as told speak against it. */
    UNLIKELY
}
