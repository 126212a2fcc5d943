package org.fengqiao.law;

/** What would narrow a figure (还缺什么): an element question by its code. */
public enum Ask {
    /** 月工资. */
    MONTHLY_WAGE,
    /** 欠几个月. */
    UNPAID_MONTHS,
    /** 入职日期. */
    STARTED_ON,
    /** 离职日期. */
    ENDED_ON,
    /** 有没有书面合同. */
    CONTRACT,
    /** 离职原因. */
    END_REASON,
    /** 由人来算: the library does not compute this claim yet. */
    A_PERSON
}
