package org.fengqiao.platform.negotiation;

import org.fengqiao.platform.shared.Hat;

/** Who may look behind the wall of a case that is theirs (受保护内容的读者): the two sides and the mediator, no other office. */
final class Insiders {

    private Insiders() {}

    static boolean admits(Hat hat) {
        return switch (hat) {
            case PARTY, APPLICANT, RESPONDENT, MEDIATOR -> true;
            case DISPATCHER,
                    SEAL_KEEPER,
                    ARBITRATION_LIAISON,
                    COURT_LIAISON,
                    OFFICIAL,
                    RULE_ADMINISTRATOR,
                    PARTNER,
                    SYSTEM -> false;
        };
    }
}
