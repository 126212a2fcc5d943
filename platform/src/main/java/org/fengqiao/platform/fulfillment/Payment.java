package org.fengqiao.platform.fulfillment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One payment of an agreement in effect (一期付款).
 *
 * @param number from 1, by day
 * @param due the last day to pay
 * @param received what the worker has, as the worker said
 * @param nextCallOn when the mediator calls again; null where nothing was agreed
 */
public record Payment(
        CaseId caseId,
        int number,
        Money amount,
        LocalDate due,
        PaymentState state,
        Money received,
        @Nullable LocalDate nextCallOn) {

    public boolean isReceived() {
        return state == PaymentState.RECEIVED;
    }

    public Money outstanding() {
        return amount.minus(received);
    }

    /** Days since the last day to pay; nothing or less: not late. A payment that is there is never late. */
    public long daysLate(LocalDate today) {
        return isReceived() ? 0 : ChronoUnit.DAYS.between(due, today);
    }
}
