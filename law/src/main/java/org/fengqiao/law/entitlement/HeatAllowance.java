package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * High-temperature allowance (高温津贴): by the month in the hot season, in some places by the attended day or as a share of the day's average wage. Due where the
 * work is outdoors, or indoors at 33 degrees and more, which the facts do not tell.
 */
record HeatAllowance(Basis basis) {

    Entitlement compute() {
        var rule = basis.localRule("high_temp");
        var base = basis.givenMoney(Input.BASE).orElse(null);
        var months = basis.number(Input.MONTHS);
        var days = basis.number(Input.DAYS);
        basis.step(Trace.note("heat.condition"));
        var sum = months != null
                ? times(base != null ? base : rate("heat_month", basis.day()), months)
                : days != null ? byDays(base, days) : bySeasons();
        if (sum == null) {
            basis.want(basis.facts().place() == null ? Input.PLACE : Input.BASE);
            if (months == null && days == null) {
                basis.want(Input.MONTHS);
            }
            return basis.unknown(ClaimType.WELFARE, Trace.of("heat.unknown", rule));
        }
        return basis.answer(ClaimType.WELFARE, sum, Strength.NEEDS_PROOF, "heat", rule);
    }

    private static @Nullable Figure times(@Nullable Figure rate, BigDecimal number) {
        return rate == null ? null : rate.times(number);
    }

    private @Nullable Figure byDays(@Nullable Figure base, BigDecimal days) {
        if (base != null) {
            return base.times(days);
        }
        var aDay = rate("heat_day", basis.day());
        if (aDay != null) {
            return aDay.times(days);
        }
        var month = rate("heat_month", basis.day());
        return month == null ? byShare(days) : Pay.aDay(month).times(days);
    }

    /** A share of the place's average wage for a day. */
    private @Nullable Figure byShare(BigDecimal days) {
        var share = rate("heat_share", basis.day());
        if (share == null) {
            return null;
        }
        var average = LocalAverage.in(basis, basis.day());
        return average == null ? null : Pay.aDay(average).times(share).times(days);
    }

    /** Every month of the hot season that the employment covers, each at the rate of its own time. */
    private @Nullable Figure bySeasons() {
        var started = basis.date(Input.STARTED_ON);
        if (started == null || basis.parameter("heat_month", basis.day()).isEmpty()) {
            return null;
        }
        var sum = Figure.NOTHING;
        int counted = 0;
        var last = YearMonth.from(basis.day());
        for (var month = YearMonth.from(started.earliest()); !month.isAfter(last); month = month.plusMonths(1)) {
            var rate =
                    isHot(month) ? basis.parameter("heat_month", month.atDay(1)).orElse(null) : null;
            if (rate != null) {
                var figure = Figure.exactly(rate.value());
                sum = sum.plus(rate.isVerifiedOn(month.atDay(1)) ? figure : figure.maybe());
                counted++;
            }
        }
        rate("heat_month", basis.day());
        basis.step(Trace.note("heat.seasons", counted));
        basis.want(Input.MONTHS);
        return sum.maybe();
    }

    private boolean isHot(YearMonth month) {
        return basis.parameter("heat_first_month", month.atDay(1))
                        .filter(first -> month.getMonthValue() >= first.value().intValue())
                        .isPresent()
                && basis.parameter("heat_last_month", month.atDay(1))
                        .filter(last -> month.getMonthValue() <= last.value().intValue())
                        .isPresent();
    }

    private @Nullable Figure rate(String name, LocalDate day) {
        var rate = basis.parameter(name, day).orElse(null);
        if (rate == null) {
            return null;
        }
        basis.step(rate.trace(day));
        if (rate.isVerifiedOn(day)) {
            return Figure.exactly(rate.value());
        }
        basis.want(Input.BASE);
        return Figure.exactly(rate.value()).maybe();
    }
}
