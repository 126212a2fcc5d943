package org.fengqiao.law;

/** How the days of a period are counted (期间计算). The day of the trigger never counts. */
public enum Counting {
    /** 民事诉讼法 85, 民法典 201–203: calendar days; a last day that is a rest day moves to the next working day. */
    CIVIL_CAL,
    /** 办案规则 19, 80: calendar days in arbitration, moved like the civil ones. */
    ARB_CAL,
    /** 办案规则 80: working days in arbitration. */
    ARB_WD,
    /** 企业劳动争议协商调解规定: plain days, taken as calendar days; that they move is assumed. */
    REG17_CAL,
    /** Working days, said by the provision itself. */
    WD,
    /** 仲裁时效: years, to the same-numbered day; moved like the civil ones. */
    LIMITATION,
    /** A fixed period of months or years; not prolonged by obstacles. */
    FIXED,
    /** Hours on end. */
    HOURS,
    /** Calendar days; that they move is assumed. */
    CIVIL_CAL_UNSURE;

    boolean rollsOver() {
        return switch (this) {
            case CIVIL_CAL, ARB_CAL, REG17_CAL, LIMITATION, FIXED, CIVIL_CAL_UNSURE -> true;
            case ARB_WD, WD, HOURS -> false;
        };
    }
}
