package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Benefits after a death at work (工亡待遇): 工伤保险条例 39. Six months of the place's average for the funeral, twenty years of the income of the year before for the
 * family, and a share of the wage for each person supported, together not above it.
 */
record DeathBenefits(Basis basis) {

    private static final long FUNERAL_MONTHS = 6;
    private static final long YEARS = 20;
    private static final BigDecimal SPOUSE = new BigDecimal("0.4");
    private static final BigDecimal OTHER = new BigDecimal("0.3");
    private static final BigDecimal ALONE = new BigDecimal("0.1");

    Entitlement compute() {
        var rule = basis.rule("injury_death");
        var direct = direct();
        if (direct != null) {
            return basis.answer(ClaimType.DEATH, direct, Strength.NEEDS_PROOF, "death", rule);
        }
        var sum = lump();
        var average = LocalAverage.in(basis, day());
        if (average != null) {
            var funeral = average.times(Figure.between(FUNERAL_MONTHS, FUNERAL_MONTHS));
            basis.step(Trace.note("death.funeral", funeral.high().money()));
            sum = sum == null ? funeral : sum.plus(funeral);
        }
        var dependants = dependants();
        sum = dependants == null ? sum : sum == null ? dependants : sum.plus(dependants);
        return sum == null
                ? basis.unknown(ClaimType.DEATH, Trace.of("death.unknown", rule))
                : basis.answer(ClaimType.DEATH, sum, Strength.NEEDS_PROOF, "death", rule);
    }

    /** Base, share and months all given: one person's pension, reckoned as told. */
    private @Nullable Figure direct() {
        var base = basis.firstMoney(Input.BASE, Input.MONTHLY_WAGE);
        var share = basis.multiple();
        var months = basis.number(Input.MONTHS);
        return base == null || share == null || months == null
                ? null
                : Figure.exactly(base).times(share).times(months);
    }

    private LocalDate day() {
        var died = basis.date(Input.DIED_ON);
        return died == null ? basis.day() : died.earliest();
    }

    private @Nullable Figure lump() {
        var given = basis.givenMoney(Input.URBAN_INCOME).orElse(null);
        if (given != null) {
            return lump(given);
        }
        var income = basis.rulebook().parameter("urban_income", "", day()).orElse(null);
        if (income == null || !income.isVerifiedOn(day())) {
            basis.want(Input.URBAN_INCOME);
        }
        if (!basis.facts().knows(Input.DIED_ON)) {
            basis.want(Input.DIED_ON);
        }
        if (income == null) {
            return null;
        }
        basis.step(income.trace(day()));
        var figure = Figure.exactly(income.value());
        return lump(income.isVerifiedOn(day()) ? figure : figure.maybe());
    }

    private Figure lump(Figure income) {
        var lump = income.times(Figure.between(YEARS, YEARS));
        basis.step(Trace.note("death.lump", lump.high().money()));
        return lump;
    }

    /** A month's pensions for all who were supported; in the sum only where the months are told. */
    private @Nullable Figure dependants() {
        var wage = basis.firstMoney(Input.CONTRIBUTION_WAGE, Input.MONTHLY_WAGE);
        var others = basis.number(Input.OTHERS_SUPPORTED);
        boolean spouse = basis.is(Input.SPOUSE_SUPPORTED);
        if (wage == null || (others == null && !spouse)) {
            return null;
        }
        var alone = basis.number(Input.ALONE_SUPPORTED);
        var share = (spouse ? SPOUSE : BigDecimal.ZERO)
                .add(OTHER.multiply(others == null ? BigDecimal.ZERO : others))
                .add(ALONE.multiply(alone == null ? BigDecimal.ZERO : alone));
        var month = Figure.exactly(wage).times(share.min(BigDecimal.ONE));
        basis.step(Trace.note("death.dependants", month.high().money()));
        var months = basis.number(Input.MONTHS);
        return months == null ? null : month.times(months);
    }
}
