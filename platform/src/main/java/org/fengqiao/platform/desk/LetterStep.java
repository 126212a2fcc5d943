package org.fengqiao.platform.desk;

/** What became of a letter (信件进展). */
public enum LetterStep {
    /** 已寄出. */
    POSTED,
    /** 已签收或当面送交. */
    ARRIVED,
    /** 退回. */
    RETURNED
}
