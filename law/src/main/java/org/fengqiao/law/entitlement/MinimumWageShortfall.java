package org.fengqiao.law.entitlement;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MonthPay;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What pay lies below the local minimum (低于最低工资差额): 最低工资规定 12, 劳动合同法 85. Month by month from the hire, each with the minimum of its first day; a
 * wage difference (工资差额) is first looked for between what was agreed and what was paid.
 */
record MinimumWageShortfall(Basis basis, ClaimType type) {

    Entitlement compute() {
        var rule = basis.rule("min_wage_shortfall");
        tellOfInsurance();
        var rows = basis.wages();
        var agreed = basis.money(Input.AGREED_WAGE);
        var paid = basis.firstMoney(Input.PAID_WAGE, Input.MONTHLY_WAGE);
        var months = basis.number(Input.MONTHS);
        if (type == ClaimType.WAGE_DIFF && agreed != null && paid != null && months != null) {
            var sum = Figure.exactly(agreed).less(Figure.exactly(paid)).times(months);
            basis.step(Trace.note("diff.agreed", agreed, paid, Input.written(months)));
            return basis.answer(type, sum, Strength.NEEDS_PROOF, "diff.sum", basis.rule("unpaid_wages"));
        }
        if (!rows.isEmpty() && rows.getFirst().month() != null) {
            return byMonth(rows, rule);
        }
        var minimum = basis.money(Input.MINIMUM_WAGE);
        if (minimum != null && paid != null && months != null) {
            basis.step(Trace.note("given", "#" + Input.MINIMUM_WAGE.code(), minimum));
            var sum = Figure.exactly(minimum).less(Figure.exactly(paid)).times(months);
            return basis.answer(type, sum, Strength.NEEDS_PROOF, "diff.sum", rule);
        }
        return byService(paid, rule);
    }

    /** In Shanghai and Jiangsu the worker's own contributions come on top of the minimum. */
    private void tellOfInsurance() {
        var place = basis.facts().place();
        if (place != null && (place.startsWith("31") || place.startsWith("32"))) {
            basis.step(Trace.of("diff.insurance-on-top", basis.rule("min_wage_shortfall.insurance")));
        }
    }

    private Entitlement byMonth(List<MonthPay> rows, RuleOfLaw rule) {
        var sum = Figure.NOTHING;
        for (var row : rows) {
            var month = row.month() == null ? YearMonth.from(basis.day()) : row.month();
            var minimum = MinimumWage.in(basis, month.atDay(1));
            if (minimum == null) {
                basis.want(Input.MINIMUM_WAGE);
                return basis.unknown(type, Trace.of("diff.unknown", rule));
            }
            var pay = row.paid() == null ? row.due() : row.paid();
            var lacking = Figure.exactly(minimum.month()).less(Figure.exactly(pay));
            if (lacking.high().isPositive()) {
                minimum.tell(basis, month.atDay(1));
                basis.step(Trace.note("diff.month", month, minimum.month(), pay));
                sum = sum.plus(lacking);
            }
        }
        return basis.answer(type, sum, Strength.NEEDS_PROOF, "diff.sum", rule);
    }

    private Entitlement byService(@Nullable Money wage, RuleOfLaw rule) {
        var started = basis.date(Input.STARTED_ON);
        if (wage == null || started == null || basis.facts().place() == null) {
            if (basis.facts().place() == null) {
                basis.want(Input.PLACE);
            }
            basis.wantServiceAndWage();
            return basis.unknown(type, Trace.of("diff.unknown", rule));
        }
        var longest = Service.longest(started, basis);
        var high = shortfall(longest, longest.begunMonths(), wage, true);
        if (!high.isPositive()) {
            return notBelow(started, wage, rule);
        }
        var shortest = Service.shortest(started, basis);
        var least = shortfall(shortest, shortest.wholeMonths(), wage, false);
        boolean isSure = least.money().equals(high.money());
        basis.steps(Notes.onService(basis.facts(), longest.last(), !isSure));
        basis.wantDayOfEnd();
        return basis.answer(
                type,
                isSure ? Figure.exactly(high) : new Figure(least, high),
                Strength.NEEDS_PROOF,
                range -> Trace.of("diff.result", rule, range.low(), range.high()));
    }

    private Entitlement notBelow(PartialDate started, Money wage, RuleOfLaw rule) {
        if (basis.parameter("minimum_wage", started.earliest()).isEmpty()
                && basis.parameter("minimum_wage", basis.day()).isEmpty()) {
            basis.want(Input.MINIMUM_WAGE);
            return basis.unknown(type, Trace.of("diff.unknown", rule));
        }
        if (type == ClaimType.WAGE_DIFF) {
            basis.want(Input.AGREED_WAGE, Input.MONTHS);
            return basis.unknown(type, Trace.of("diff.not-below", rule, wage));
        }
        return basis.none(type, Trace.of("diff.not-below", rule, wage));
    }

    private Term shortfall(Service service, long months, Money wage, boolean isTold) {
        var monthsUnder = new LinkedHashMap<Parameter, Integer>();
        for (long month = 0; month < months; month++) {
            basis.parameter("minimum_wage", service.after(month, ChronoUnit.MONTHS))
                    .filter(minimum -> wage.compareTo(minimum.money()) < 0)
                    .ifPresent(minimum -> monthsUnder.merge(minimum, 1, Integer::sum));
        }
        var sum = Term.ZERO;
        for (var under : monthsUnder.entrySet()) {
            var minimum = under.getKey();
            var lacking = Term.of(minimum.money()).minus(Term.of(wage));
            sum = sum.plus(lacking.times(under.getValue()));
            if (isTold) {
                basis.step(Trace.note("diff.months", minimum.from(), minimum.money(), lacking.money(), under.getValue())
                        .over(List.of(minimum.trace(service.last()))));
                if (!minimum.isVerifiedOn(service.last())) {
                    basis.want(Input.MINIMUM_WAGE);
                }
            }
        }
        return sum;
    }
}
