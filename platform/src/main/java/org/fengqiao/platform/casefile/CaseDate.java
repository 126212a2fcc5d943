package org.fengqiao.platform.casefile;

/** The moments of a case that lists and figures are dated by (统计时点). */
public enum CaseDate {
    /** 收到. */
    SUBMITTED("submitted_at"),
    /** 受理. */
    ACCEPTED("accepted_at"),
    /** 调成: the agreement took effect. */
    SETTLED("settled_at"),
    /** 未谈成. */
    ENDED("ended_at");

    private final String column;

    CaseDate(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
