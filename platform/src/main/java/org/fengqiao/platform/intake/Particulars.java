package org.fengqiao.platform.intake;

import java.util.Map;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the pages do not ask and another system may know (补充信息).
 *
 * @param identityNumber of the applicant
 * @param claimed the sum asked for, of the claims that name one
 */
record Particulars(@Nullable String identityNumber, Map<ClaimType, Money> claimed) {

    static final Particulars NONE = new Particulars(null, Map.of());
}
