package org.fengqiao.law;

/** How much care an injured worker needs (生活自理障碍): 工伤保险条例 34. */
public enum Dependency {
    /** 完全不能自理. */
    FULL,
    /** 大部分不能自理. */
    MOST,
    /** 部分不能自理. */
    PART,
    /** 第四级: only where a province has it. */
    LEAST
}
