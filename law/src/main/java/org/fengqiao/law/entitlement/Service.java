package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.PartialDate;

/** A length of service (工作年限), both days counted. */
record Service(LocalDate first, LocalDate last) {

    private static final LocalDate LABOR_CONTRACT_LAW = LocalDate.of(2008, 1, 1);
    private static final int HALF_A_YEAR = 6;

    Service {
        if (last.isBefore(first)) {
            last = first;
        }
    }

    /** The longest the dates allow as far as they are told. */
    static Service longest(PartialDate started, Basis basis) {
        return new Service(started.earliest(), basis.day());
    }

    /** The shortest: a worker who has left, nobody knows when, may have left on the first day. */
    static Service shortest(PartialDate started, Basis basis) {
        var facts = basis.facts();
        var ended = facts.endedOn();
        var first = started.latestBy(basis.asOf());
        return new Service(
                first, ended != null ? ended.earliest() : facts.leftNobodyKnowsWhen() ? first : basis.asOf());
    }

    /** 劳动合同法 47: a full year counts one, a rest of six months or more one, a shorter rest a half. */
    BigDecimal years() {
        long full = whole(ChronoUnit.YEARS);
        if (!after(full, ChronoUnit.YEARS).isBefore(end())) {
            return BigDecimal.valueOf(full);
        }
        boolean halfOrMore = whole(ChronoUnit.MONTHS) - full * 12 >= HALF_A_YEAR;
        return BigDecimal.valueOf(full).add(halfOrMore ? BigDecimal.ONE : new BigDecimal("0.5"));
    }

    /** Before 2008 every begun year counted one: 劳部发〔1994〕481号. */
    BigDecimal begunYears() {
        return BigDecimal.valueOf(begun(ChronoUnit.YEARS));
    }

    boolean beganBefore2008() {
        return first.isBefore(LABOR_CONTRACT_LAW);
    }

    Service until2007() {
        return new Service(first, last.isBefore(LABOR_CONTRACT_LAW) ? last : LABOR_CONTRACT_LAW.minusDays(1));
    }

    Service from2008() {
        return new Service(LABOR_CONTRACT_LAW, last);
    }

    boolean endedBefore2008() {
        return last.isBefore(LABOR_CONTRACT_LAW);
    }

    long wholeMonths() {
        return whole(ChronoUnit.MONTHS);
    }

    /** Whole months, a begun one counted. */
    long begunMonths() {
        return begun(ChronoUnit.MONTHS);
    }

    /** The first day after that many months or years; where the month has no such day, the first of the next. */
    LocalDate after(long amount, ChronoUnit unit) {
        var day = first.plus(amount, unit);
        return day.getDayOfMonth() < first.getDayOfMonth() ? day.plusDays(1) : day;
    }

    private long begun(ChronoUnit unit) {
        long whole = whole(unit);
        return after(whole, unit).isBefore(end()) ? whole + 1 : whole;
    }

    private long whole(ChronoUnit unit) {
        long guess = unit.between(first, end());
        return after(guess, unit).isAfter(end()) ? guess - 1 : guess;
    }

    private LocalDate end() {
        return last.plusDays(1);
    }
}
