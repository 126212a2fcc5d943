package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * A day's and an hour's wage (日工资、小时工资) out of a month's: 21.75 paid days, eight hours a day (劳社部发〔2008〕3号, 人社部发〔2025〕2号). In full precision, so
 * that rounding happens once; either may be given in place of what would be derived.
 */
final class Pay {

    static final BigDecimal PAID_DAYS = new BigDecimal("21.75");
    static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private Pay() {}

    static Figure aDay(Figure month) {
        return month.over(PAID_DAYS);
    }

    static Figure aDay(Money month) {
        return aDay(Figure.exactly(month));
    }

    /** The day's wage: as given, eight times the hour's as given, or out of the month's; null where none is told. */
    static @Nullable Figure aDay(Basis basis, @Nullable Money month) {
        var given = basis.given(Input.DAILY_WAGE);
        if (given.isPresent()) {
            return given.get();
        }
        var hour = basis.given(Input.HOURLY_WAGE);
        if (hour.isPresent()) {
            return hour.get().times(HOURS_A_DAY);
        }
        return month == null ? null : aDay(month);
    }

    /** The hour's wage: as given, an eighth of the day's as given, or out of the month's; null where none is told. */
    static @Nullable Figure anHour(Basis basis, @Nullable Money month) {
        var given = basis.given(Input.HOURLY_WAGE);
        if (given.isPresent()) {
            return given.get();
        }
        var day = aDay(basis, month);
        return day == null ? null : day.over(HOURS_A_DAY);
    }
}
