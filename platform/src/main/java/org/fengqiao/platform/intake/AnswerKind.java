package org.fengqiao.platform.intake;

import java.util.Locale;

/** How a question is put on its page (答案类型). */
public enum AnswerKind {
    /** 选镇街. */
    PLACE,
    /** 金额. */
    MONEY,
    /** 日期. */
    DATE,
    /** 几个月. */
    COUNT,
    /** 是或不是. */
    YES_NO,
    /** 离职原因. */
    REASON,
    /** 不在这里问: a person asks later. */
    NOT_ASKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
