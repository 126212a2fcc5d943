package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Pay for overtime (加班费): 劳动法 44. The base is the month's pay, never below the minimum wage. On holidays the common reading is taken: a further 300 % beside
 * the pay of the month.
 */
record OvertimePay(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    private static final BigDecimal WEEKDAY = new BigDecimal("1.5");
    private static final BigDecimal REST_DAY = new BigDecimal("2");
    private static final BigDecimal HOLIDAY = new BigDecimal("3");

    Entitlement compute() {
        var hours = facts.overtime();
        if (hours == null) {
            return Entitlement.byAPerson(ClaimType.OVERTIME, List.of());
        }
        var rule = rulebook.provision("overtime");
        var wage = facts.monthlyWage();
        if (wage == null) {
            return Entitlement.unknown(
                    ClaimType.OVERTIME, List.of(Ask.MONTHLY_WAGE), Trace.of("overtime.unknown", rule));
        }
        var ended = facts.endedOn();
        var base = rulebook.parameter("minimum_wage", facts.place(), ended == null ? asOf : ended.latestBy(asOf))
                .map(minimum -> minimum.value().max(wage))
                .orElse(wage);
        var hourly = new DailyWage(base);
        var steps = new ArrayList<Trace>();
        steps.add(Trace.note("overtime.hour", base, hourly.hour()));
        var sum = pay(hourly, hours.weekdayHours(), WEEKDAY, "overtime.weekday", steps)
                .add(pay(hourly, hours.restDayHours(), REST_DAY, "overtime.rest-day", steps))
                .add(pay(hourly, hours.holidayHours(), HOLIDAY, "overtime.holiday", steps));
        var amount = Money.ofYuan(sum);
        return Entitlement.of(
                ClaimType.OVERTIME,
                MoneyRange.exactly(amount),
                Strength.NEEDS_PROOF,
                List.of(),
                Trace.of("overtime.result", rule, amount).over(steps));
    }

    private static BigDecimal pay(
            DailyWage hourly, BigDecimal hours, BigDecimal multiple, String step, List<Trace> steps) {
        var pay = hourly.forHours(hours.multiply(multiple));
        if (hours.signum() > 0) {
            steps.add(Trace.note(step, hours.toPlainString(), Money.ofYuan(pay)));
        }
        return pay;
    }
}
