package org.fengqiao.narrative;

/** What a person or firm named in a story is to it (主体身份). */
public enum PartyRole {
    /** 劳动者. */
    WORKER,
    /** 用人单位. */
    EMPLOYER,
    /** 单位负责人、雇主个人. */
    HEAD,
    /** 建设单位、发包方. */
    DEVELOPER,
    /** 施工总承包单位. */
    GENERAL_CONTRACTOR,
    /** 分包单位、劳务公司. */
    SUBCONTRACTOR,
    /** 包工头、带班的人. */
    LABOR_BOSS,
    /** 劳务派遣单位. */
    DISPATCHER,
    /** 用工单位. */
    HOST
}
