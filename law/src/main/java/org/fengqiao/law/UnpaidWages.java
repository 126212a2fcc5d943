package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Wages that fell due and were not paid (拖欠工资): 劳动合同法 30, 85. */
record UnpaidWages(EmploymentFacts facts, LocalDate asOf) {

    static final RuleOfLaw RULE = new RuleOfLaw("unpaid_wages", 1, "劳动合同法", "30", LocalDate.of(2008, 1, 1), true);

    Entitlement compute() {
        var amount = facts.unpaidAmount();
        if (amount != null) {
            return new Entitlement(
                    ClaimType.WAGE,
                    MoneyRange.exactly(amount),
                    Strength.WELL_FOUNDED,
                    List.of(),
                    Trace.of("wage.sum", RULE, amount),
                    null);
        }
        var wage = facts.monthlyWage();
        var months = facts.unpaidMonths();
        if (wage == null) {
            var asks = months == null ? List.of(Ask.MONTHLY_WAGE, Ask.UNPAID_MONTHS) : List.of(Ask.MONTHLY_WAGE);
            return new Entitlement(
                    ClaimType.WAGE, null, Strength.NEEDS_PROOF, asks, Trace.of("wage.unknown", RULE), null);
        }
        if (months != null) {
            var sum = wage.times(BigDecimal.valueOf(months));
            return new Entitlement(
                    ClaimType.WAGE,
                    MoneyRange.exactly(sum),
                    Strength.WELL_FOUNDED,
                    List.of(),
                    Trace.of("wage.months", RULE, wage, months, sum),
                    null);
        }
        return withoutMonths(wage);
    }

    /** At least one month, at most all that was worked. */
    private Entitlement withoutMonths(Money wage) {
        var started = facts.startedOn();
        var ended = facts.endedOn();
        long most = started == null
                ? 1
                : Math.max(1, new Service(started.earliest(), ended == null ? asOf : ended.latest()).begunMonths());
        var high = wage.times(BigDecimal.valueOf(most));
        return new Entitlement(
                ClaimType.WAGE,
                new MoneyRange(wage, high),
                Strength.NEEDS_PROOF,
                List.of(Ask.UNPAID_MONTHS),
                Trace.of("wage.months-unknown", RULE, wage, most, high),
                null);
    }
}
