package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Rulebook;

/** One claim computed under the built-in rules: {@code Entitled.to(WAGE, facts, today)}. */
final class Entitled {

    private static final Entitlements ENTITLEMENTS = new Entitlements(Rulebook.builtIn());

    private Entitled() {}

    static Entitlement to(ClaimType type, EmploymentFacts facts, LocalDate asOf) {
        return ENTITLEMENTS.compute(Set.of(type), facts, asOf).entitlements().getFirst();
    }
}
