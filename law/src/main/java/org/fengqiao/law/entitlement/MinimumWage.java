package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The minimum wage of a place on a day (最低工资), as published or as given in its place. One that may have been raised since is said to be unchecked, and asked
 * for.
 *
 * @param published null where it was given
 */
record MinimumWage(Money month, @Nullable Parameter published) {

    /** Null where the place or its value is not known. */
    static @Nullable MinimumWage in(Basis basis, LocalDate day) {
        var given = basis.money(Input.MINIMUM_WAGE);
        if (given != null) {
            return new MinimumWage(given, null);
        }
        return basis.parameter("minimum_wage", day)
                .map(parameter -> new MinimumWage(parameter.money(), parameter))
                .orElse(null);
    }

    List<Trace> steps(LocalDate day) {
        return List.of(
                published == null ? Trace.note("given", "#" + Input.MINIMUM_WAGE.code(), month) : published.trace(day));
    }

    boolean isCertainOn(LocalDate day) {
        return published == null || published.isVerifiedOn(day);
    }

    /** Its step, with a question where it is not certain. */
    void tell(Basis basis, LocalDate day) {
        basis.steps(steps(day));
        if (!isCertainOn(day)) {
            basis.want(Input.MINIMUM_WAGE);
        }
    }
}
