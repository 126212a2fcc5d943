package org.fengqiao.platform.casefile;

import org.fengqiao.platform.shared.Hat;

/** Which side of a case a party is on (当事人一方). */
public enum Side {
    /** 申请人. */
    APPLICANT,
    /** 被申请人. */
    RESPONDENT;

    public Side other() {
        return this == APPLICANT ? RESPONDENT : APPLICANT;
    }

    /** Whose turn it is when its people are to act. */
    public Turn turn() {
        return this == APPLICANT ? Turn.APPLICANT : Turn.RESPONDENT;
    }

    /** The hat its people wear in the case. */
    public Hat hat() {
        return this == APPLICANT ? Hat.APPLICANT : Hat.RESPONDENT;
    }
}
