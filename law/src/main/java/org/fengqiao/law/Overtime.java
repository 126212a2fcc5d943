package org.fengqiao.law;

import java.math.BigDecimal;

/**
 * Hours worked over the normal ones (加班), by the three kinds of 劳动法 44, without time off in return.
 *
 * @param weekdayHours 工作日延长: half as much again
 * @param restDayHours 休息日: twice
 * @param holidayHours 法定节假日: three times
 */
public record Overtime(BigDecimal weekdayHours, BigDecimal restDayHours, BigDecimal holidayHours) {

    /** @throws IllegalArgumentException if hours are negative */
    public Overtime {
        if (weekdayHours.signum() < 0 || restDayHours.signum() < 0 || holidayHours.signum() < 0) {
            throw new IllegalArgumentException("Negative hours");
        }
    }
}
