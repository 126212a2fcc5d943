package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wages that fell due and were not paid (拖欠工资): 劳动合同法 30, 85. */
record UnpaidWages(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    Entitlement compute() {
        var rule = rulebook.provision("unpaid_wages");
        var amount = facts.unpaidAmount();
        var wage = facts.monthlyWage();
        var months = facts.unpaidMonths();
        var days = facts.unpaidDays();
        if (amount != null) {
            return exactly(amount, asTold(rule, amount, wage, months));
        }
        if (wage != null && days != null) {
            return withDays(wage, months == null ? 0 : months, days, rule);
        }
        if (wage == null) {
            var asks = months == null ? List.of(Ask.MONTHLY_WAGE, Ask.UNPAID_MONTHS) : List.of(Ask.MONTHLY_WAGE);
            return Entitlement.unknown(ClaimType.WAGE, asks, Trace.of("wage.unknown", rule));
        }
        if (months != null) {
            var sum = wage.times(BigDecimal.valueOf(months));
            return exactly(sum, Trace.of("wage.months", rule, wage, months, sum));
        }
        return withoutMonths(wage, rule);
    }

    private static Entitlement exactly(Money sum, Trace trace) {
        return Entitlement.of(ClaimType.WAGE, MoneyRange.exactly(sum), Strength.WELL_FOUNDED, List.of(), trace);
    }

    /** The sum told is taken, explained by the months where they come to the same; part of a month may have been paid. */
    private static Trace asTold(RuleOfLaw rule, Money amount, @Nullable Money wage, @Nullable Integer months) {
        var sum = Trace.of("wage.sum", rule, amount);
        if (wage == null || months == null) {
            return sum;
        }
        var counted = wage.times(BigDecimal.valueOf(months));
        return counted.equals(amount)
                ? Trace.of("wage.months", rule, wage, months, counted)
                : sum.over(List.of(Trace.note("wage.sum-differs", wage, months, counted)));
    }

    private static Entitlement withDays(Money wage, int months, int days, RuleOfLaw rule) {
        var forMonths = wage.yuan().multiply(BigDecimal.valueOf(months));
        var sum = Money.ofYuan(forMonths.add(new DailyWage(wage).forDays(BigDecimal.valueOf(days))));
        return exactly(sum, Trace.of("wage.days", rule, wage, months, days, sum));
    }

    /** At least one month, at most all that was worked. */
    private Entitlement withoutMonths(Money wage, RuleOfLaw rule) {
        var started = facts.startedOn();
        if (started == null) {
            return Entitlement.of(
                    ClaimType.WAGE,
                    MoneyRange.exactly(wage),
                    Strength.NEEDS_PROOF,
                    List.of(Ask.UNPAID_MONTHS, Ask.STARTED_ON),
                    Trace.of("wage.one-month", rule, wage));
        }
        long most = Math.max(1, Service.longest(started, facts, asOf).begunMonths());
        var high = wage.times(BigDecimal.valueOf(most));
        return Entitlement.of(
                ClaimType.WAGE,
                new MoneyRange(wage, high),
                Strength.NEEDS_PROOF,
                List.of(Ask.UNPAID_MONTHS),
                Trace.of("wage.months-unknown", rule, wage, most, high));
    }
}
