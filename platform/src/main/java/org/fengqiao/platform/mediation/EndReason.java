package org.fengqiao.platform.mediation;

import java.util.Arrays;
import java.util.List;

/** Why a mediation ended without agreement (终止原因). A word of a list, so that nothing of the talk can stand in it. */
public enum EndReason {
    /** 分歧较大，未达成一致. */
    NO_AGREEMENT,
    /** 一方不愿继续调解. */
    UNWILLING,
    /** 一方多次不参加. */
    ABSENT,
    /** 期限届满，未达成一致. */
    TIME_IS_UP,
    /** 不属于调解能解决的. */
    NOT_FOR_MEDIATION,
    /** 申请人退出调解: by the applicant's own act. */
    LEFT,
    /** 申请人撤回申请. */
    WITHDRAWN;

    /** Those a mediator can give; the others are a party's own act. */
    public static List<EndReason> forMediators() {
        return Arrays.stream(values())
                .filter(reason -> reason != LEFT && reason != WITHDRAWN)
                .toList();
    }
}
