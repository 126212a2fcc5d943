package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month's pay (一个月的工资).
 *
 * @param month null where only the sums are known, in order
 * @param due what fell due in the month, in yuan
 * @param paid what was paid of it; null: not told
 * @param excluded what of the due belongs to a longer time than the month: a yearly bonus
 * @param share how much of the month counts, from 0 to 1; null: as the dates say
 */
public record MonthPay(
        @Nullable YearMonth month,
        Money due,
        @Nullable Money paid,
        Money excluded,
        @Nullable BigDecimal share) {

    public static MonthPay of(Money due) {
        return new MonthPay(null, due, null, Money.ZERO, null);
    }

    /** What counts of the due: without what belongs to a longer time. */
    public Money regular() {
        return due.minus(excluded);
    }

    @Override
    public String toString() {
        return (month == null ? "" : month + "=") + due.yuan().toPlainString();
    }
}
