package org.fengqiao.platform.archive;

import java.util.List;
import org.fengqiao.platform.document.PaperKind;

/** Whether a case was bound, and why not (归档结果). */
public sealed interface BindResult {

    /** 已归档; also when it was before. */
    record Bound(BoundFile file) implements BindResult {}

    /** 没有这个案件. */
    record NotFound() implements BindResult {}

    /** 还没结案. */
    record NotOver() implements BindResult {}

    /** 缺少必备文书. */
    record Incomplete(List<PaperKind> missing) implements BindResult {}

    /** 和解协议未经双方同意归档. */
    record NoConsent() implements BindResult {}
}
