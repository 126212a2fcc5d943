package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The second wage for a missing written contract (二倍工资): 劳动合同法 82(1), 实施条例 6–7, 解释(二) 6, 7, 11. From the day after one full month to the day before
 * the contract or the full year, at most eleven months; a part of a month by its working days. A contract that ran out and was not renewed begins it anew.
 */
record DoubleWage(Basis basis) {

    static final int MOST_MONTHS = 11;

    Entitlement compute() {
        var rule = basis.rule("double_wage");
        var contract = basis.flag(Input.CONTRACT);
        var signed = basis.date(Input.CONTRACT_SIGNED_ON);
        if (basis.is(Input.EXCUSED)) {
            return basis.none(ClaimType.DOUBLE_WAGE, Trace.of("double.excused", basis.rule("double_wage.excused")));
        }
        if (Boolean.TRUE.equals(contract) && signed == null && !basis.facts().knows(Input.CONTRACT_EXPIRED_ON)) {
            return basis.none(ClaimType.DOUBLE_WAGE, Trace.of("double.has-contract", rule));
        }
        var started = begun();
        var wage = basis.firstMoney(Input.BASE, Input.MONTHLY_WAGE);
        var rows = basis.wages();
        if (basis.facts().knows(Input.MONTHS) && (wage != null || !rows.isEmpty())) {
            return byTheMonthsGiven(wage, rule);
        }
        if (!rows.isEmpty()
                && (started == null
                        || rows.getFirst().month() == null
                        || rows.getFirst().share() != null)) {
            return byTheRows(rule);
        }
        if (started == null || (wage == null && rows.isEmpty())) {
            basis.wantServiceAndWage();
            return basis.unknown(ClaimType.DOUBLE_WAGE, Trace.of("double.unknown", rule));
        }
        return byTheDates(started, wage, signed, contract, rule);
    }

    /** The hire; after a contract that ran out, the day after it (解释(二) 11). */
    private @Nullable PartialDate begun() {
        var expired = basis.date(Input.CONTRACT_EXPIRED_ON);
        if (expired == null) {
            return basis.date(Input.STARTED_ON);
        }
        basis.step(Trace.of("double.renewal", basis.rule("double_wage.renewal"), expired));
        return PartialDate.of(expired.earliest().plusDays(1));
    }

    private Entitlement byTheMonthsGiven(@Nullable Money wage, RuleOfLaw rule) {
        var months = basis.given(Input.MONTHS).orElse(Figure.NOTHING).atMost(Figure.between(MOST_MONTHS, MOST_MONTHS));
        wantContract();
        var month = wage != null ? Figure.exactly(wage) : WageRows.average(basis.wages());
        return basis.answer(ClaimType.DOUBLE_WAGE, month.times(months), Strength.NEEDS_PROOF, "double.sum", rule);
    }

    private Entitlement byTheRows(RuleOfLaw rule) {
        var rows = basis.wages();
        var counted = rows.subList(0, Math.min(MOST_MONTHS, rows.size()));
        var sum = Term.ZERO;
        for (var row : counted) {
            var share = row.share();
            var regular = Term.of(row.regular());
            sum = sum.plus(share == null ? regular : regular.times(share));
        }
        if (counted.stream().anyMatch(row -> row.excluded().isPositive())) {
            basis.step(Trace.of("double.excluded", basis.localRule("double_wage.base")));
        }
        wantContract();
        basis.step(Trace.note("double.rows", counted.size()));
        return basis.answer(ClaimType.DOUBLE_WAGE, Figure.exactly(sum), Strength.NEEDS_PROOF, "double.sum", rule);
    }

    private void wantContract() {
        if (!basis.facts().knows(Input.CONTRACT)) {
            basis.want(Input.CONTRACT);
        }
    }

    private Entitlement byTheDates(
            PartialDate started,
            @Nullable Money wage,
            @Nullable PartialDate signed,
            @Nullable Boolean contract,
            RuleOfLaw rule) {
        var longService = Service.longest(started, basis);
        var longest = span(longService, signed == null ? null : signed.latestBy(basis.asOf()));
        var shortest = span(Service.shortest(started, basis), signed == null ? null : signed.earliest());
        if (longest.isEmpty()) {
            return basis.none(ClaimType.DOUBLE_WAGE, Trace.of("double.first-month", rule, longest.first()));
        }
        var pay = new WageRows(basis.wages(), wage);
        boolean aside = basis.is(Input.LIMITATION_ASIDE);
        var since = claimedOn().minusYears(1).plusDays(1);
        var high = longest.wages(pay);
        var inTime = (aside ? shortest : shortest.notBefore(since)).wages(pay);
        tell(longest, pay, rule);
        if (aside) {
            basis.step(Trace.note("double.limitation-aside"));
            basis.want(Input.CLAIMED_ON);
        } else if (longest.first().isBefore(since)) {
            basis.step(Trace.of("double.look-back", basis.localRule("double_wage.look_back"), since, inTime.money()));
        }
        basis.steps(Notes.onService(
                basis.facts(),
                longService.last(),
                !high.money().equals(shortest.wages(pay).money())));
        boolean mayBeSigned = contract == null && !basis.supposesTheGround(Input.CONTRACT);
        wantContract();
        if (mayBeSigned) {
            basis.step(Trace.note("double.contract-unknown"));
        }
        basis.wantDayOfEnd();
        var figure = inTime.money().equals(high.money()) ? Figure.exactly(high) : new Figure(inTime, high);
        var least = mayBeSigned ? figure.maybe() : figure;
        return basis.answer(
                ClaimType.DOUBLE_WAGE,
                least,
                least.low().isPositive() ? Strength.NEEDS_PROOF : Strength.UNCERTAIN,
                range -> top(range, wage, rule));
    }

    private static Trace top(MoneyRange range, @Nullable Money wage, RuleOfLaw rule) {
        if (wage == null) {
            return range.isExact()
                    ? Trace.of("double.sum.exact", rule, range.high())
                    : Trace.of("double.sum.result", rule, range.low(), range.high());
        }
        return range.isExact()
                ? Trace.of("double.exact", rule, wage, range.high())
                : Trace.of("double.result", rule, wage, range.low(), range.high());
    }

    private LocalDate claimedOn() {
        var claimed = basis.date(Input.CLAIMED_ON);
        return claimed == null ? basis.asOf() : claimed.earliest();
    }

    private void tell(SecondWageSpan span, WageRows pay, RuleOfLaw rule) {
        if (span.restDays() == 0) {
            basis.step(Trace.of("double.whole-months", rule, span.first(), span.last(), span.months()));
            return;
        }
        basis.step(Trace.of("double.span", rule, span.first(), span.last(), span.months(), span.restDays()));
        basis.step(Trace.of(
                "double.part-month",
                basis.rule("double_wage.part_month"),
                span.restDays(),
                span.partMonth(pay).money()));
    }

    private SecondWageSpan span(Service service, @Nullable LocalDate signed) {
        var last = service.after(1, ChronoUnit.YEARS).minusDays(1);
        if (signed != null && signed.minusDays(1).isBefore(last)) {
            last = signed.minusDays(1);
        }
        return new SecondWageSpan(
                basis.rulebook().calendar(), service.first(), 1, service.last().isBefore(last) ? service.last() : last);
    }
}
