package org.fengqiao.platform.terms;

import java.time.LocalDate;
import org.fengqiao.law.Money;

/** One payment (一期付款): how much, and by which day. */
public record Installment(Money amount, LocalDate due) {

    public Installment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("An installment is more than nothing");
        }
    }
}
