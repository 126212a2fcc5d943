package org.fengqiao.platform.representation;

/** How far a representative may go (代理权限). */
public enum Scope {
    /** 一般授权: tells, brings, receives; concedes nothing. */
    GENERAL,
    /** 特别授权: may also concede, settle and sign an agreement. */
    SPECIAL
}
