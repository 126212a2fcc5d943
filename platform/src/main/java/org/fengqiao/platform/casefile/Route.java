package org.fengqiao.platform.casefile;

/** What the applicant chose to do first (申请人的选择). */
public enum Route {
    /** 先和单位商量. */
    NEGOTIATE,
    /** 请调解员. */
    MEDIATE
}
