package org.fengqiao.platform.mediation;

/** How an extension stands (延期状态). */
public enum ExtensionState {
    /** 等双方同意. */
    ASKED,
    /** 双方同意. */
    AGREED,
    /** 一方不同意. */
    DECLINED,
    /** 未及答复: the talk was over first, or another was asked for. */
    LAPSED
}
