package org.fengqiao.law.entitlement;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;

/** The second wage where an open-ended contract was due and refused (应签未签无固定期限合同): 劳动合同法 14, 82(2). No limit of months; the limitation runs month by month. */
record OpenEndedDoubleWage(Basis basis) {

    Entitlement compute() {
        var rule = basis.rule("double_wage_open_ended");
        var due = basis.date(Input.OPEN_ENDED_DUE_ON);
        var wage = basis.firstMoney(Input.BASE, Input.MONTHLY_WAGE);
        var given = basis.given(Input.MONTHS).orElse(null);
        if (given != null && wage != null) {
            return basis.answer(
                    ClaimType.DOUBLE_WAGE_OPEN_ENDED,
                    Figure.exactly(wage).times(given),
                    Strength.NEEDS_PROOF,
                    "open-ended",
                    rule);
        }
        var rows = basis.wages();
        if (due == null || (wage == null && rows.isEmpty())) {
            if (due == null) {
                basis.want(Input.OPEN_ENDED_DUE_ON);
            }
            basis.wantServiceAndWage();
            return basis.unknown(ClaimType.DOUBLE_WAGE_OPEN_ENDED, Trace.of("open-ended.unknown", rule));
        }
        var signed = basis.date(Input.CONTRACT_SIGNED_ON);
        var last = signed == null ? basis.day() : signed.earliest().minusDays(1);
        var service = new Service(due.earliest(), last);
        var pay = new WageRows(rows, wage);
        var all = wages(service, pay);
        var since = basis.asOf().minusYears(1).plusDays(1);
        var inTime = service.first().isBefore(since) && !basis.is(Input.LIMITATION_ASIDE)
                ? last.isBefore(since) ? Term.ZERO : wages(new Service(since, last), pay)
                : all;
        basis.step(Trace.of("open-ended.span", rule, service.first(), last, service.wholeMonths()));
        if (service.first().isBefore(since)) {
            basis.step(Trace.of("double.look-back", basis.localRule("double_wage.look_back"), since, inTime.money()));
        }
        var figure = inTime == all ? Figure.exactly(all) : new Figure(inTime, all);
        return basis.answer(ClaimType.DOUBLE_WAGE_OPEN_ENDED, figure, Strength.NEEDS_PROOF, "open-ended", rule);
    }

    private Term wages(Service service, WageRows pay) {
        var sum = Term.ZERO;
        long months = service.wholeMonths();
        if (pay.isOneWage()) {
            sum = pay.of(YearMonth.from(service.first())).times(months);
        } else {
            for (long month = 0; month < months; month++) {
                sum = sum.plus(pay.of(YearMonth.from(service.after(month, ChronoUnit.MONTHS))));
            }
        }
        var rest = service.after(months, ChronoUnit.MONTHS);
        int days =
                rest.isAfter(service.last()) ? 0 : basis.rulebook().calendar().workingDaysBetween(rest, service.last());
        if (days == 0) {
            return sum;
        }
        var wage = pay.of(YearMonth.from(rest));
        return sum.plus(wage.times(days).over(Pay.PAID_DAYS).atMost(wage));
    }
}
