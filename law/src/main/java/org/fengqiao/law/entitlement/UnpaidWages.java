package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MonthPay;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Wages that fell due and were not paid (拖欠工资), and what else of pay was held back (奖金、提成): 劳动合同法 30, 85; due at once when the employment ends, 工资支付暂行
 * 规定 9.
 */
record UnpaidWages(Basis basis, ClaimType type) {

    Entitlement compute() {
        var rule = basis.rule("unpaid_wages");
        if (basis.facts().endedOn() != null && type == ClaimType.WAGE) {
            basis.step(Trace.of("wage.at-the-end", basis.localRule("unpaid_wages.at_the_end"), basis.day()));
        }
        var rows = basis.wages();
        if (rows.stream().anyMatch(row -> row.paid() != null)) {
            return byMonth(rows, rule);
        }
        var told = basis.money(Input.UNPAID_AMOUNT);
        if (told != null) {
            basis.paidIsTakenOff();
            return exactly(Figure.exactly(told), asTold(rule, told));
        }
        var amount = basis.money(Input.AMOUNT);
        return amount != null ? exactly(Figure.exactly(amount), Trace.of("wage.due", rule, amount)) : byTheWage(rule);
    }

    private Entitlement byTheWage(RuleOfLaw rule) {
        var wage = basis.firstMoney(Input.BASE, Input.MONTHLY_WAGE);
        var months = firstNumber(Input.MONTHS, Input.UNPAID_MONTHS);
        var days = firstNumber(Input.DAYS, Input.UNPAID_DAYS);
        var daily = days == null ? null : Pay.aDay(basis, wage);
        if (days != null && daily != null && (wage != null || months == null)) {
            var forMonths = wage == null || months == null
                    ? Figure.NOTHING
                    : Figure.exactly(wage).times(months);
            var sum = forMonths.plus(daily.times(days));
            return exactly(
                    sum,
                    Trace.of(
                            "wage.days",
                            rule,
                            wage == null ? Money.ZERO : wage,
                            shown(months),
                            shown(days),
                            sum.range().high()));
        }
        if (wage == null) {
            basis.want(Input.MONTHLY_WAGE);
            if (months == null) {
                basis.want(Input.UNPAID_MONTHS);
            }
            return basis.unknown(type, Trace.of("wage.unknown", rule));
        }
        if (months != null) {
            var sum = Figure.exactly(wage).times(months);
            return exactly(
                    sum,
                    Trace.of(
                            "wage.months",
                            rule,
                            wage,
                            shown(months),
                            sum.range().high()));
        }
        return withoutMonths(wage, rule);
    }

    private @Nullable BigDecimal firstNumber(Input direct, Input told) {
        var number = basis.number(direct);
        return number == null ? basis.number(told) : number;
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? "0" : Input.written(number);
    }

    private Entitlement exactly(Figure sum, Trace trace) {
        return basis.answer(type, sum, Strength.WELL_FOUNDED, _ -> trace);
    }

    private Entitlement byMonth(List<MonthPay> rows, RuleOfLaw rule) {
        var sum = Figure.NOTHING;
        for (var row : rows) {
            var paid = row.paid() == null ? Money.ZERO : row.paid();
            sum = sum.plus(Figure.exactly(row.due()).less(Figure.exactly(paid)));
            basis.step(Trace.note("wage.month", row.month() == null ? "" : row.month(), row.due(), paid));
        }
        return basis.answer(
                type, sum, Strength.WELL_FOUNDED, range -> Trace.of("wage.rows", rule, rows.size(), range.high()));
    }

    /** The sum told is taken, explained by the months where they come to the same; part of a month may have been paid. */
    private Trace asTold(RuleOfLaw rule, Money amount) {
        var sum = Trace.of("wage.sum", rule, amount);
        var wage = basis.money(Input.MONTHLY_WAGE);
        var months = basis.number(Input.UNPAID_MONTHS);
        if (wage == null || months == null) {
            return sum;
        }
        var counted = wage.times(months);
        if (counted.equals(amount)) {
            return Trace.of("wage.months", rule, wage, shown(months), counted);
        }
        basis.step(Trace.note("wage.sum-differs", wage, shown(months), counted));
        return sum;
    }

    /** At least one month, at most all that was worked. */
    private Entitlement withoutMonths(Money wage, RuleOfLaw rule) {
        basis.want(Input.UNPAID_MONTHS);
        var started = basis.date(Input.STARTED_ON);
        if (started == null) {
            basis.want(Input.STARTED_ON);
            return basis.answer(
                    type, Figure.exactly(wage), Strength.NEEDS_PROOF, _ -> Trace.of("wage.one-month", rule, wage));
        }
        long most = Math.max(1, Service.longest(started, basis).begunMonths());
        var figure = Figure.exactly(wage).times(Figure.between(1, most));
        return basis.answer(
                type,
                figure,
                Strength.NEEDS_PROOF,
                range -> Trace.of("wage.months-unknown", rule, wage, most, range.high()));
    }
}
