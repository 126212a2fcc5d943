package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Dependency;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Benefits after a work injury (工伤待遇): 工伤保险条例 33–37, 62, 64. The recognition of the injury and its grade are others' to give; here is what they come to.
 */
record InjuryBenefits(Basis basis) {

    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.6");
    private static final BigDecimal MOST_SHARE = BigDecimal.valueOf(3);
    private static final int MOST_MONTHS = 12;
    private static final int WORST_GRADE = 1;
    private static final int MILDEST_GRADE = 10;

    /** 停工留薪期工资 (33): the pay goes on as it was; what was paid is taken off, work done meanwhile is not. */
    Entitlement suspension() {
        var rule = basis.localRule("injury_suspension");
        var sum = suspensionPay();
        return sum == null
                ? basis.unknown(ClaimType.INJURY_SUSPENSION, Trace.of("injury.unknown", rule))
                : basis.answer(ClaimType.INJURY_SUSPENSION, sum, Strength.NEEDS_PROOF, "injury.suspension", rule);
    }

    /** 一次性伤残补助金 (35–37). */
    Entitlement disability() {
        var rule = basis.rule("injury_disability");
        var sum = disabilitySubsidy(basis.number(Input.MONTHS));
        return sum == null
                ? basis.unknown(ClaimType.INJURY_DISABILITY, Trace.of("injury.unknown", rule))
                : basis.answer(ClaimType.INJURY_DISABILITY, sum, Strength.NEEDS_PROOF, "injury.disability", rule);
    }

    /** 护理费 (34), for each month told, for one where none is. */
    Entitlement nursing() {
        var rule = basis.localRule("injury_nursing");
        var sum = nursingPay(basis.number(Input.MONTHS));
        return sum == null
                ? basis.unknown(ClaimType.INJURY_NURSING, Trace.of("injury.unknown", rule))
                : basis.answer(ClaimType.INJURY_NURSING, sum, Strength.NEEDS_PROOF, "injury.nursing", rule);
    }

    /** All of them that the facts give. */
    Entitlement all() {
        var rule = basis.rule("injury_disability");
        var sum = plus(disabilitySubsidy(null), new InjuryLumpSums(basis).sums(null));
        if (basis.facts().knows(Input.MONTHS)) {
            sum = plus(sum, suspensionPay());
        }
        if (basis.facts().knows(Input.DEPENDENCY)) {
            sum = plus(sum, nursingPay(null));
        }
        return sum == null
                ? basis.unknown(ClaimType.INJURY, Trace.of("injury.unknown", rule))
                : basis.answer(ClaimType.INJURY, sum, Strength.NEEDS_PROOF, "injury.all", rule);
    }

    private static @Nullable Figure plus(@Nullable Figure one, @Nullable Figure other) {
        return one == null ? other : other == null ? one : one.plus(other);
    }

    private @Nullable Figure suspensionPay() {
        var wage = basis.firstMoney(Input.BASE, Input.AVERAGE_WAGE, Input.MONTHLY_WAGE);
        if (wage == null) {
            basis.wantWage();
            return null;
        }
        var months = basis.number(Input.MONTHS);
        if (months == null) {
            basis.want(Input.MONTHS);
        }
        var due = Figure.exactly(wage).times(months == null ? Figure.between(1, MOST_MONTHS) : Figure.exactly(months));
        var paid = basis.money(Input.PAID);
        var worked = basis.number(Input.WORKED_DAYS);
        basis.paidIsTakenOff();
        if (paid == null) {
            return due;
        }
        basis.step(Trace.note("paid", paid));
        if (worked == null) {
            return due.less(Figure.exactly(paid));
        }
        var forWork = Pay.aDay(wage).times(worked);
        basis.step(Trace.note(
                "injury.worked", Input.written(worked), forWork.high().money()));
        return due.less(Figure.exactly(paid).less(forWork));
    }

    private @Nullable Figure disabilitySubsidy(@Nullable BigDecimal monthsGiven) {
        payer();
        var wage = wage();
        if (wage == null) {
            return null;
        }
        if (monthsGiven != null) {
            basis.step(Trace.note("given", "#" + Input.MONTHS.code(), Input.written(monthsGiven)));
            return wage.times(monthsGiven);
        }
        var grade = basis.number(Input.GRADE);
        if (grade == null) {
            basis.want(Input.GRADE);
            return wage.times(new Figure(months(MILDEST_GRADE), months(WORST_GRADE)));
        }
        var months = basis.national("disability_months." + grade.intValue(), basis.day());
        basis.step(months.trace(basis.day()));
        basis.rulebook()
                .parameter("disability_allowance_share." + grade.intValue(), "", basis.day())
                .ifPresent(share -> basis.step(share.trace(basis.day())));
        return wage.times(months.value());
    }

    private Term months(int grade) {
        return Term.of(basis.national("disability_months." + grade, basis.day()).value());
    }

    /** The contribution wage, between three fifths and three times the average of the place (64). */
    @Nullable
    Figure wage() {
        var own = basis.firstMoney(Input.BASE, Input.CONTRIBUTION_WAGE, Input.AVERAGE_WAGE, Input.MONTHLY_WAGE);
        var average = LocalAverage.in(basis, basis.day());
        var multiple = basis.multiple();
        if (own == null && average != null) {
            basis.want(Input.CONTRIBUTION_WAGE);
            return multiple != null ? average.times(multiple) : bounds(average);
        }
        if (own == null) {
            basis.wantWage();
            return null;
        }
        var wage = Figure.exactly(own);
        if (average == null || !average.isExact()) {
            basis.step(Trace.note("injury.not-bounded"));
            return wage;
        }
        var bounds = bounds(average);
        if (wage.low().compareTo(bounds.low()) >= 0 && wage.high().compareTo(bounds.high()) <= 0) {
            return wage;
        }
        basis.step(Trace.of(
                "injury.bounds",
                basis.rule("injury_disability.bounds"),
                bounds.low().money(),
                bounds.high().money()));
        return Figure.exactly(wage.low().atLeast(bounds.low()).atMost(bounds.high()));
    }

    private static Figure bounds(Figure average) {
        return new Figure(average.low().times(LEAST_SHARE), average.high().times(MOST_SHARE));
    }

    private @Nullable Figure nursingPay(@Nullable BigDecimal months) {
        var average = LocalAverage.in(basis, basis.day());
        if (average == null) {
            return null;
        }
        var dependency = basis.choice(Input.DEPENDENCY, Dependency.class).orElse(null);
        if (dependency == null) {
            basis.want(Input.DEPENDENCY);
        }
        var multiple = basis.multiple();
        var share = multiple != null
                ? Figure.exactly(multiple)
                : dependency == null
                        ? new Figure(share(Dependency.PART), share(Dependency.FULL))
                        : Figure.exactly(share(dependency));
        var month = average.times(share);
        return months == null ? month : month.times(months);
    }

    /** The place's share for the degree, the country's where the place has none; only some places have a fourth degree. */
    private Term share(Dependency dependency) {
        var name = "nursing_share." + dependency;
        var local = basis.parameter(name, basis.day()).orElse(null);
        var share = local != null
                ? local
                : basis.national(
                        dependency == Dependency.LEAST ? "nursing_share." + Dependency.PART : name, basis.day());
        basis.step(share.trace(basis.day()));
        return Term.of(share.value());
    }

    /** Who pays: the fund where the worker is insured, the employer all of it where not (62). */
    private void payer() {
        var insured = basis.flag(Input.INJURY_INSURED);
        if (insured != null) {
            basis.step(
                    insured
                            ? Trace.note("injury.fund-pays")
                            : Trace.of("injury.employer-pays", basis.rule("injury_disability.uninsured")));
        }
    }
}
