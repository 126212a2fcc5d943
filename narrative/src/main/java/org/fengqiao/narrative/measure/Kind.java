package org.fengqiao.narrative.measure;

import java.util.Locale;

/** What is measured (测量项目). */
public enum Kind {
    /** 请求. */
    CLAIMS,
    /** 要素. */
    ELEMENTS,
    /** 金额及其性质. */
    MONEY,
    /** 日期. */
    DATES,
    /** 单位名称. */
    EMPLOYERS,
    /** 劳动者姓名. */
    WORKERS,
    /** 人数. */
    COUNT,
    /** 地点. */
    REGION,
    /** 行业. */
    INDUSTRY,
    /** 请求方. */
    CLAIMANT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
