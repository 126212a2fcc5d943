package org.fengqiao.platform.agreement;

/** Why an agreement that was out for signing does not count (作废原因). A list and no free text: what somebody would rather have is said at the table. */
public enum VoidReason {
    /** 条款要改. */
    TERMS_TO_CHANGE,
    /** 写得和谈的不一样. */
    NOT_AS_AGREED,
    /** 不想签了. */
    NO_LONGER_WILLING
}
