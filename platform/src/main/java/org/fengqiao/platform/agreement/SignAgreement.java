package org.fengqiao.platform.agreement;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A party signs.
 *
 * @param name who signs, as on their certificate of identity
 * @param identityNumber of a worker; null where it was not given
 * @param duty what the one who signs for an employer is there; empty for a worker
 * @param drawing a PNG; null where the name was typed
 * @param phone the number the code went to
 * @param code the digits sent for this signature
 */
public record SignAgreement(
        CaseId caseId,
        Actor by,
        String name,
        @Nullable String identityNumber,
        String duty,
        byte @Nullable [] drawing,
        PhoneNumber phone,
        String code) {}
