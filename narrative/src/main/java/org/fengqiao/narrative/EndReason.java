package org.fengqiao.narrative;

/** Why the employment ended, as the story tells it (离职原因). */
public enum EndReason {
    /** 单位解除. */
    DISMISSED,
    /** 本人辞职. */
    RESIGNED,
    /** 因单位过错而解除. */
    FORCED_RESIGN,
    /** 单位停产、关门、注销. */
    CLOSING
}
