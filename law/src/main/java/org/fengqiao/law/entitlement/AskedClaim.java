package org.fengqiao.law.entitlement;

import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;

/**
 * One claim to be computed (请求).
 *
 * @param inputs what holds for this claim alone, in place of what the facts of the employment say. Whoever gives a formula its inputs supposes that its ground is
 *     there: an unknown ground is then said, and asked for, but takes nothing off
 */
public record AskedClaim(ClaimType type, EmploymentFacts inputs) {

    public static AskedClaim of(ClaimType type) {
        return new AskedClaim(type, EmploymentFacts.unknown());
    }
}
