package org.fengqiao.platform.fulfillment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The ladder of a payment that is not there (催付步骤): what happens on which day, counted from the last day to pay. */
enum Step {
    /** 到期前三天: the employer is reminded. */
    SOON(-3),
    /** 到期当天: the worker is asked. */
    TODAY(0),
    /** 超期一天: the employer is reminded, somebody calls. */
    LATE_1(1),
    /** 超期三天: the next doors open for the worker. */
    LATE_3(3),
    /** 超期七天: somebody calls again. */
    LATE_7(7);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    LocalDate on(LocalDate due) {
        return due.plusDays(days);
    }

    /** The first that is not over yet. */
    static Optional<Step> firstFrom(LocalDate due, LocalDate today) {
        return Arrays.stream(values())
                .filter(step -> !step.on(due).isBefore(today))
                .findFirst();
    }

    Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
