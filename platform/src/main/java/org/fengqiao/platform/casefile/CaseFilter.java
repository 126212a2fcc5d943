package org.fengqiao.platform.casefile;

import java.util.Arrays;
import java.util.Locale;

/** The filters every list of cases offers (系统筛选). Each is one condition; the address of a page names it by its code. */
public enum CaseFilter {
    /** 全部. */
    ALL,
    /** 在办: not final yet. */
    OPEN,
    /** 超期: something of one's own is overdue. */
    OVERDUE,
    /** 今天到期. */
    DUE_TODAY,
    /** 轮到我: something of one's own is to be done. */
    OWN_TURN,
    /** 等对方: open, and nothing of one's own is to be done. */
    WAITING,
    /** 时效不足 60 天. */
    LIMITATION,
    /** 集体: ten workers or more. */
    COLLECTIVE,
    /** 等单位: it is the other side's turn. */
    WAITING_FOR_RESPONDENT,
    /** 待签字. */
    SIGNING,
    /** 履行中: the agreement is watched until everything is paid. */
    FULFILLING,
    /** 无争议未付. */
    UNPAID_UNDISPUTED,
    /** 重复单位: the employer is in another case too. */
    REPEATED_EMPLOYER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The filter of a code; all cases if there is none. */
    public static CaseFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
