package org.fengqiao.platform.linkage;

import org.jspecify.annotations.Nullable;

/** One thing the office misses (待补材料), and what was said to it. */
public record Gap(int ordinal, String words, @Nullable String supplied) {}
