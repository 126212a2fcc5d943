package org.fengqiao.law.entitlement;

import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;

/**
 * One claim to be computed (请求).
 *
 * @param inputs what holds for this claim alone, in place of what the facts of the employment say
 */
public record AskedClaim(ClaimType type, EmploymentFacts inputs) {

    public static AskedClaim of(ClaimType type) {
        return new AskedClaim(type, EmploymentFacts.unknown());
    }
}
