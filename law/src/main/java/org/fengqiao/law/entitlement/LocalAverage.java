package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Input;
import org.jspecify.annotations.Nullable;

/** The local average wage of a month (当地月平均工资), as given, a twelfth of the year's as given, or as published. */
final class LocalAverage {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private LocalAverage() {}

    /** Null where it was not given. */
    static @Nullable Term given(Basis basis) {
        var month = basis.money(Input.LOCAL_AVERAGE);
        if (month != null) {
            return Term.of(month);
        }
        var year = basis.money(Input.LOCAL_AVERAGE_YEAR);
        return year == null ? null : Term.of(year).over(TWELVE);
    }

    /** Null where it is neither given nor published; then it is asked for. One from a weak source is asked for too, and counts from nothing. */
    static @Nullable Figure in(Basis basis, LocalDate day) {
        var given = given(basis);
        if (given != null) {
            return Figure.exactly(given);
        }
        var published = basis.parameter("average_wage", day).orElse(null);
        if (published == null || !published.isVerifiedOn(day)) {
            basis.want(Input.LOCAL_AVERAGE);
        }
        if (published == null) {
            return null;
        }
        basis.step(published.trace(day));
        var figure = Figure.exactly(published.value());
        return published.isVerifiedOn(day) ? figure : figure.maybe();
    }
}
