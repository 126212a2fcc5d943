package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A length of service (工作年限), both days counted. */
record Service(LocalDate first, LocalDate last) {

    private static final LocalDate LABOR_CONTRACT_LAW = LocalDate.of(2008, 1, 1);

    /** 劳动合同法 47: a full year counts one, a rest of six months or more one, a shorter rest a half. */
    BigDecimal years() {
        long full = ChronoUnit.YEARS.between(first, end());
        var rest = first.plusYears(full);
        if (!rest.isBefore(end())) {
            return BigDecimal.valueOf(full);
        }
        boolean halfOrMore = ChronoUnit.MONTHS.between(rest, end()) >= 6;
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
        return new Service(first, LABOR_CONTRACT_LAW.minusDays(1));
    }

    Service from2008() {
        return new Service(LABOR_CONTRACT_LAW, last);
    }

    /** Whole months, a begun one counted. */
    long begunMonths() {
        return begun(ChronoUnit.MONTHS);
    }

    private long begun(ChronoUnit unit) {
        long whole = unit.between(first, end());
        return first.plus(whole, unit).isBefore(end()) ? whole + 1 : whole;
    }

    private LocalDate end() {
        return last.plusDays(1);
    }
}
