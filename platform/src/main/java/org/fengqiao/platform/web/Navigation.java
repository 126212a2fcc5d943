package org.fengqiao.platform.web;

import java.util.List;
import org.fengqiao.platform.shared.Hat;

/** The entries beside the desk and the cockpit (导航), for each hat. */
public enum Navigation {
    TODAY("today", "/desk"),
    POOL("pool", "/desk/pool"),
    CASES("cases", "/desk/cases"),
    SEALS("seals", "/desk/seals"),
    FOLLOW_UP("follow-up", "/desk/follow-up"),
    INBOX("inbox", "/desk/inbox"),
    OVERVIEW("overview", "/cockpit"),
    PARTNERS("partners", "/desk/partners");

    private final String code;
    private final String href;

    Navigation(String code, String href) {
        this.code = code;
        this.href = href;
    }

    public String code() {
        return code;
    }

    public String href() {
        return href;
    }

    public static List<Navigation> of(Hat hat) {
        return switch (hat) {
            case MEDIATOR -> List.of(TODAY, CASES, FOLLOW_UP);
            case DISPATCHER -> List.of(TODAY, POOL, CASES, FOLLOW_UP);
            case SEAL_KEEPER -> List.of(TODAY, SEALS, CASES);
            case ARBITRATION_LIAISON, COURT_LIAISON -> List.of(INBOX);
            case OFFICIAL -> List.of(OVERVIEW, CASES);
            case RULE_ADMINISTRATOR -> List.of(OVERVIEW, PARTNERS);
            case PARTY, APPLICANT, RESPONDENT, PARTNER, SYSTEM -> List.of();
        };
    }
}
