package org.fengqiao.narrative;

/** A word of urgency or danger in a story (紧急与风险), for triage only, never shown to the other side. */
public enum Risk {
    /** 没钱吃饭、看病. */
    DESTITUTE,
    /** 受伤、死亡、等钱治疗. */
    HURT,
    /** 轻生. */
    SELF_HARM,
    /** 扬言伤人、报复. */
    THREAT,
    /** 单位负责人失联、逃匿、转移财产. */
    FLEEING,
    /** 围堵、拉闸、停工. */
    BLOCKADE,
    /** 上访、信访. */
    PETITION
}
