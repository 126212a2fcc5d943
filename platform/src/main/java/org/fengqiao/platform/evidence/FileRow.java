package org.fengqiao.platform.evidence;

import org.fengqiao.platform.casefile.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One file as its row shows it (文件行).
 *
 * @param proves null where nothing was said
 */
public record FileRow(
        Evidence evidence, FileSize size, @Nullable Proves proves) {}
