package org.fengqiao.platform.shared;

/** The role in which a person acts (身份). One account may hold several hats; every act is done under exactly one. */
public enum Hat {
    /** 当事人: someone who proved a phone number; which side they are on is a matter of each case. */
    PARTY,
    /** 申请人, in one case. */
    APPLICANT,
    /** 被申请人, in one case. */
    RESPONDENT,
    /** 调解员. */
    MEDIATOR,
    /** 受理分派人: accepts and assigns for a mediation organization. */
    DISPATCHER,
    /** 用印人: puts the organization's seal on a paper. */
    SEAL_KEEPER,
    /** 仲裁联络员. */
    ARBITRATION_LIAISON,
    /** 法院联络员. */
    COURT_LIAISON,
    /** 监管人员: sees how a place stands, by default without names. */
    OFFICIAL,
    /** 规则管理员: publishes parameters and templates. */
    RULE_ADMINISTRATOR,
    /** 合作系统: another system with a token. */
    PARTNER,
    /** 系统: the platform itself, when a deadline passes. */
    SYSTEM;

    /** Whether this hat is worn in an office, behind the desk or the cockpit. */
    public boolean isStaff() {
        return switch (this) {
            case MEDIATOR, DISPATCHER, SEAL_KEEPER, ARBITRATION_LIAISON, COURT_LIAISON, OFFICIAL, RULE_ADMINISTRATOR ->
                true;
            case PARTY, APPLICANT, RESPONDENT, PARTNER, SYSTEM -> false;
        };
    }
}
