package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Pay for annual leave not taken (未休年休假工资): 年休假条例 3–5, 实施办法 5, 10–12. Twice a day's pay for each day, beside the normal pay already received. In the
 * year of the hire and of the end only the part of the year counts; parts of a day are dropped, and a year has 365 days also when it has 366.
 */
record UntakenLeave(Basis basis) {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final int LEAST_TIER = 5;
    private static final int MOST_TIER = 15;

    Entitlement compute() {
        var rule = basis.rule("annual_leave");
        if (basis.is(Input.LEAVE_GIVEN_UP)) {
            return basis.none(ClaimType.ANNUAL_LEAVE, Trace.of("leave.given-up", basis.rule("annual_leave.given_up")));
        }
        if (basis.is(Input.LEAVE_EXCLUDED)) {
            return basis.none(ClaimType.ANNUAL_LEAVE, Trace.of("leave.excluded", basis.rule("annual_leave.excluded")));
        }
        var days = days();
        if (days == null) {
            return basis.none(ClaimType.ANNUAL_LEAVE, Trace.of("leave.first-year", basis.rule("annual_leave.days")));
        }
        var wage = basis.firstMoney(Input.BASE, Input.AVERAGE_WAGE, Input.MONTHLY_WAGE);
        var daily = Pay.aDay(basis, wage);
        if (daily == null) {
            basis.want(Input.MONTHLY_WAGE);
            return basis.unknown(ClaimType.ANNUAL_LEAVE, Trace.of("leave.unknown", rule));
        }
        var given = basis.multiple();
        var sum = daily.times(days).times(Figure.exactly(given == null ? TWICE : given));
        Money oneDay = daily.high().money();
        return basis.answer(
                ClaimType.ANNUAL_LEAVE,
                sum,
                Strength.NEEDS_PROOF,
                range -> range.isExact()
                        ? Trace.of("leave.result", rule, oneDay, days.high().shown(2), range.high())
                        : Trace.of("leave.range", rule, oneDay, days.high().shown(2), range.low(), range.high()));
    }

    /** Days not taken: as told, or the tier of the years less those taken; null where no leave is due yet. */
    private @Nullable Figure days() {
        var told = basis.number(Input.UNTAKEN_LEAVE_DAYS);
        if (told != null) {
            return Figure.exactly(told);
        }
        var given = basis.given(Input.DAYS);
        if (given.isPresent()) {
            return given.get();
        }
        var tier = tier();
        return tier == null ? null : inTheYear(tier).less(taken());
    }

    private Figure taken() {
        var taken = basis.number(Input.LEAVE_TAKEN);
        return taken == null ? Figure.NOTHING : Figure.exactly(taken);
    }

    private @Nullable Figure tier() {
        var years = basis.number(Input.TOTAL_WORK_YEARS);
        if (years == null) {
            basis.want(Input.TOTAL_WORK_YEARS);
            var served = served();
            int least = served == null ? 0 : served < 1 ? 0 : tier(served);
            basis.step(Trace.of("leave.tier-unknown", basis.rule("annual_leave.days"), least, MOST_TIER));
            return Figure.between(least, MOST_TIER);
        }
        if (years.compareTo(BigDecimal.ONE) < 0) {
            return null;
        }
        int tier = tier(years.intValue());
        basis.step(Trace.of("leave.tier", basis.rule("annual_leave.days"), Input.written(years), tier));
        return Figure.exactly(Term.of(tier));
    }

    /** Years with this employer alone: those in all are never fewer. */
    private @Nullable Integer served() {
        var started = basis.date(Input.STARTED_ON);
        return started == null
                ? null
                : (Integer) (int) ChronoUnit.YEARS.between(started.latestBy(basis.asOf()), basis.day());
    }

    private static int tier(int years) {
        return years < 10 ? LEAST_TIER : years < 20 ? LEAST_TIER * 2 : MOST_TIER;
    }

    private Figure inTheYear(Figure tier) {
        var year = basis.number(Input.LEAVE_YEAR);
        var ended = basis.facts().endedOn();
        var started = basis.date(Input.STARTED_ON);
        int asked = year != null ? year.intValue() : basis.day().getYear();
        if (ended != null && ended.earliest().getYear() == asked) {
            var first = LocalDate.of(asked, 1, 1);
            var from = started != null && started.earliest().isAfter(first) ? started.earliest() : first;
            return part(tier, from, basis.day(), "annual_leave.leaver");
        }
        return started != null && started.earliest().getYear() == asked
                ? part(tier, started.earliest(), LocalDate.of(asked, 12, 31), "annual_leave.new_hire")
                : tier;
    }

    private Figure part(Figure tier, LocalDate from, LocalDate until, String provision) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
        var least = Term.of(days).over(YEAR).times(tier.low()).floor();
        var most = Term.of(days).over(YEAR).times(tier.high()).floor();
        basis.step(Trace.of("leave.part-year", basis.rule(provision), from, until, days, most.shown(0)));
        return tier.isExact() ? Figure.exactly(least) : new Figure(least, most);
    }
}
