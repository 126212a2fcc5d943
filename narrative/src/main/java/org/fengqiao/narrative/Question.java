package org.fengqiao.narrative;

/** An element question of the guided interview (要素问题). */
public enum Question {
    /** 在哪干活. */
    PLACE,
    /** 单位叫什么. */
    EMPLOYER,
    /** 还在干吗. */
    STILL_EMPLOYED,
    /** 什么时候开始. */
    STARTED_ON,
    /** 什么时候结束. */
    ENDED_ON,
    /** 每月多少. */
    MONTHLY_WAGE,
    /** 欠几个月. */
    UNPAID_MONTHS,
    /** 欠多少. */
    OWED,
    /** 有没有合同. */
    CONTRACT,
    /** 为什么结束. */
    END_REASON,
    /** 加班多少. */
    OVERTIME_HOURS,
    /** 认定工伤没有、几级. */
    INJURY_FINDING,
    /** 收了多少押金. */
    DEPOSIT_AMOUNT,
    /** 年休假还剩几天. */
    LEAVE_DAYS
}
