package org.fengqiao.law;

import java.math.BigDecimal;
import java.math.MathContext;

/** A day's and an hour's wage (日工资、小时工资) out of a month's: 21.75 paid days, eight hours a day. In full precision, so that rounding happens once. */
record DailyWage(Money month) {

    private static final BigDecimal PAID_DAYS = new BigDecimal("21.75");
    private static final BigDecimal HOURS = BigDecimal.valueOf(8);

    BigDecimal forDays(BigDecimal days) {
        return month.yuan().multiply(days).divide(PAID_DAYS, MathContext.DECIMAL64);
    }

    BigDecimal forHours(BigDecimal hours) {
        return month.yuan().multiply(hours).divide(PAID_DAYS.multiply(HOURS), MathContext.DECIMAL64);
    }

    Money day() {
        return Money.ofYuan(forDays(BigDecimal.ONE));
    }

    Money hour() {
        return Money.ofYuan(forHours(BigDecimal.ONE));
    }
}
