package org.fengqiao.platform.casefile;

/** Whose turn it is (轮到谁). */
public enum Turn {
    /** 申请人. */
    APPLICANT,
    /** 被申请人. */
    RESPONDENT,
    /** 受理分派人. */
    DISPATCHER,
    /** 调解员. */
    MEDIATOR,
    /** 用印人. */
    SEAL_KEEPER,
    /** 仲裁或法院联络员. */
    LIAISON;

    public static Turn of(Side side) {
        return side == Side.APPLICANT ? APPLICANT : RESPONDENT;
    }
}
