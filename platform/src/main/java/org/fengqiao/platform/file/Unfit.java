package org.fengqiao.platform.file;

/** Why a file is not taken (不收的原因); each has its own sentence. */
public enum Unfit {
    /** 内容为空. */
    EMPTY,
    /** 太大. */
    TOO_LARGE,
    /** 打不开的类型. */
    UNKNOWN_KIND,
    /** 有密码. */
    HAS_PASSWORD,
    /** 坏了，打不开. */
    BROKEN,
    /** 可能有病毒. */
    MAYBE_HARMFUL
}
