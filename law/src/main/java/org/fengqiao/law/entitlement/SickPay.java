package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Pay during sick leave (病假工资): 劳部发〔1995〕309号 59. As agreed or as the place sets it, never below four fifths of the minimum wage. Shanghai has a table by
 * length of service, on its own base.
 */
record SickPay(Basis basis) {

    private static final BigDecimal LONG_AFTER_MONTHS = BigDecimal.valueOf(6);

    Entitlement compute() {
        var rule = basis.localRule("sick_pay");
        MedicalPeriod.tell(basis);
        var length = lengthInMonths();
        var month = monthly();
        if (month == null || length == null) {
            return basis.unknown(ClaimType.SICK_PAY, Trace.of("sick.unknown", rule));
        }
        return basis.answer(ClaimType.SICK_PAY, month.times(length), Strength.NEEDS_PROOF, "sick", rule);
    }

    private @Nullable Figure lengthInMonths() {
        var months = basis.number(Input.MONTHS);
        var days = basis.number(Input.DAYS);
        if (months == null && days == null) {
            basis.want(Input.DAYS);
            return null;
        }
        return months != null
                ? Figure.exactly(months)
                : Figure.exactly(days == null ? BigDecimal.ZERO : days).over(Pay.PAID_DAYS);
    }

    /** What a whole month of sick leave is paid. */
    private @Nullable Figure monthly() {
        var minimum = MinimumWage.in(basis, basis.day());
        var share = basis.multiple();
        var local = share == null ? localShare() : null;
        var base = base(minimum, local != null);
        var floor = floor(minimum);
        var pay = base == null ? null : share != null ? base.times(share) : local == null ? null : base.times(local);
        if (pay == null) {
            if (floor == null) {
                basis.want(Input.MINIMUM_WAGE);
            } else {
                basis.step(Trace.note("sick.floor-only"));
                basis.want(Input.MULTIPLE);
            }
            return floor;
        }
        return floor == null ? pay : pay.atLeast(floor);
    }

    private @Nullable Figure floor(@Nullable MinimumWage minimum) {
        if (minimum == null) {
            return null;
        }
        minimum.tell(basis, basis.day());
        var share = basis.national("sick_floor_share", basis.day());
        basis.step(share.trace(basis.day()));
        return Figure.exactly(minimum.month()).times(share.value());
    }

    private @Nullable Figure base(@Nullable MinimumWage minimum, boolean isLocal) {
        var given = basis.givenMoney(Input.BASE);
        if (given.isPresent()) {
            return given.get();
        }
        var wage = basis.firstMoney(Input.AGREED_WAGE, Input.MONTHLY_WAGE);
        if (wage == null) {
            return minimum == null ? null : Figure.exactly(minimum.month());
        }
        var part = isLocal ? basis.parameter("sick_base_share", basis.day()).orElse(null) : null;
        if (part == null) {
            return Figure.exactly(wage);
        }
        basis.step(part.trace(basis.day()));
        var base = Figure.exactly(wage).times(part.value());
        return minimum == null ? base : base.atLeast(Figure.exactly(minimum.month()));
    }

    /** The place's own share by years of service; short and long sick leave apart. */
    private @Nullable Figure localShare() {
        var sick = basis.number(Input.SICK_MONTHS);
        boolean isLong = sick != null && sick.compareTo(LONG_AFTER_MONTHS) > 0;
        var table = isLong ? "sick_share_long." : "sick_share_short.";
        var years = serviceYears();
        if (years == null) {
            var least = basis.parameter(table + 0, basis.day()).orElse(null);
            var most = basis.parameter(table + (isLong ? 3 : 8), basis.day()).orElse(null);
            if (least == null || most == null) {
                return null;
            }
            basis.want(Input.SERVICE_YEARS);
            return new Figure(Term.of(least.value()), Term.of(most.value()));
        }
        for (int from = years; from >= 0; from--) {
            var share = basis.parameter(table + from, basis.day()).orElse(null);
            if (share != null) {
                basis.step(share.trace(basis.day()));
                return Figure.exactly(share.value());
            }
        }
        return null;
    }

    private @Nullable Integer serviceYears() {
        var told = basis.number(Input.SERVICE_YEARS);
        if (told != null) {
            return told.intValue();
        }
        var started = basis.date(Input.STARTED_ON);
        return started == null
                ? null
                : (Integer) (int) ChronoUnit.YEARS.between(started.latestBy(basis.asOf()), basis.day());
    }
}
