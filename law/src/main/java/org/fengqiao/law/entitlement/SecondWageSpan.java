package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.WorkCalendar;

/**
 * The days for which a second wage is due (二倍工资期间). Months are counted from the hire, so that a hire on the 31st has its eleven too.
 *
 * @param passedOver whole months from {@code from} for which none is due
 */
record SecondWageSpan(WorkCalendar calendar, LocalDate from, int passedOver, LocalDate last) {

    LocalDate first() {
        return service().after(passedOver, ChronoUnit.MONTHS);
    }

    boolean isEmpty() {
        return first().isAfter(last);
    }

    SecondWageSpan notBefore(LocalDate day) {
        return first().isBefore(day) ? new SecondWageSpan(calendar, day, 0, last) : this;
    }

    int months() {
        return isEmpty() ? 0 : (int) Math.min(DoubleWage.MOST_MONTHS, service().wholeMonths() - passedOver);
    }

    int restDays() {
        return isEmpty() || months() == DoubleWage.MOST_MONTHS
                ? 0
                : calendar.workingDaysBetween(afterMonths(months()), last);
    }

    private LocalDate afterMonths(int months) {
        return service().after(passedOver + months, ChronoUnit.MONTHS);
    }

    private Service service() {
        return new Service(from, last);
    }

    Term partMonth(WageRows pay) {
        var wage = pay.of(YearMonth.from(afterMonths(months())));
        return wage.times(restDays()).over(Pay.PAID_DAYS).atMost(wage);
    }

    /** Each month with the pay of the calendar month it begins in. */
    Term wages(WageRows pay) {
        if (pay.isOneWage()) {
            var whole = pay.of(YearMonth.from(from)).times(BigDecimal.valueOf(months()));
            return restDays() == 0 ? whole : whole.plus(partMonth(pay));
        }
        var sum = Term.ZERO;
        for (int month = 0; month < months(); month++) {
            sum = sum.plus(pay.of(YearMonth.from(afterMonths(month))));
        }
        return restDays() == 0 ? sum : sum.plus(partMonth(pay));
    }
}
