package org.fengqiao.platform.agreement;

import org.fengqiao.platform.casefile.Side;

/** The names of the places to sign on an agreement (签名处). */
final class SigningPlace {

    static final String MEDIATOR = "mediator";
    static final String SEAL = "seal";

    private SigningPlace() {}

    static String of(Side side) {
        return side == Side.APPLICANT ? "applicant" : "respondent";
    }
}
