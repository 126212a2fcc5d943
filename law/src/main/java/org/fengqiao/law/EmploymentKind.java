package org.fengqiao.law;

/** In which form somebody works (用工形式). */
public enum EmploymentKind {
    /** 全日制劳动关系. */
    FULL_TIME,
    /** 非全日制 (劳动合同法 68). */
    PART_TIME,
    /** 超龄劳动者. */
    OVER_AGE,
    /** 新就业形态. */
    PLATFORM,
    /** 劳务派遣. */
    DISPATCHED
}
