package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Strength;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The lump sums for treatment and for finding work when an injured worker leaves (一次性工伤医疗补助金、一次性伤残就业补助金): 工伤保险条例 36, 37 and each province's table, in
 * months of a wage or in yuan, for grades five to ten.
 */
record InjuryLumpSums(Basis basis) {

    private static final List<String> KINDS = List.of("medical", "employment");
    private static final int FIRST_GRADE = 5;
    private static final int LAST_GRADE = 10;
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final int YEARS_BEFORE_RETIREMENT = 5;

    Entitlement compute() {
        var rule = basis.localRule("injury_lump");
        if (basis.choice(Input.END_REASON, EndReason.class).orElse(null) == EndReason.PENSIONED) {
            return basis.none(ClaimType.INJURY_LUMP, Trace.of("injury.lump-retired", rule));
        }
        var grade = basis.number(Input.GRADE);
        if (grade != null && grade.intValue() < FIRST_GRADE) {
            return basis.none(ClaimType.INJURY_LUMP, Trace.of("injury.lump-stays", rule));
        }
        var sum = sums(basis.number(Input.MONTHS));
        return sum == null
                ? basis.unknown(ClaimType.INJURY_LUMP, Trace.of("injury.unknown", rule))
                : basis.answer(ClaimType.INJURY_LUMP, sum, Strength.NEEDS_PROOF, "injury.lump", rule);
    }

    /** @param months given in place of both tables together */
    @Nullable
    Figure sums(@Nullable BigDecimal months) {
        if (months != null) {
            var base = base();
            basis.step(Trace.note("given", "#" + Input.MONTHS.code(), Input.written(months)));
            return base == null ? null : base.times(months);
        }
        var grade = basis.number(Input.GRADE);
        if (grade == null) {
            basis.want(Input.GRADE);
        } else if (grade.intValue() < FIRST_GRADE) {
            return Figure.NOTHING;
        }
        int mildest = grade == null ? LAST_GRADE : grade.intValue();
        int worst = grade == null ? FIRST_GRADE : grade.intValue();
        var least = both(mildest);
        var most = mildest == worst ? least : both(worst);
        if (least == null || most == null) {
            basis.want(basis.facts().place() == null ? Input.PLACE : Input.MONTHS);
            return null;
        }
        return reduced(mildest == worst ? least : new Figure(least.low(), most.high()));
    }

    private @Nullable Figure both(int grade) {
        var sum = Figure.NOTHING;
        for (var kind : KINDS) {
            var part = one(kind, grade);
            if (part == null) {
                return null;
            }
            basis.step(Trace.note(
                    "injury.lump-" + kind,
                    grade,
                    part.low().money(),
                    part.high().money()));
            sum = sum.plus(part);
        }
        return sum;
    }

    private @Nullable Figure one(String kind, int grade) {
        var yuan = basis.parameter("injury_" + kind + "_yuan." + grade, basis.day())
                .orElse(null);
        if (yuan != null) {
            basis.step(yuan.trace(basis.day()));
            var now = Term.of(yuan.value());
            return basis.parameter("injury_" + kind + "_proposed." + grade, basis.day())
                    .map(proposed -> asProposed(now, proposed))
                    .orElseGet(() -> Figure.exactly(now));
        }
        var months = basis.parameter("injury_" + kind + "_months." + grade, basis.day())
                .orElse(null);
        var base = months == null ? null : base();
        if (months == null || base == null) {
            return null;
        }
        basis.step(months.trace(basis.day()));
        return base.times(months.value());
    }

    /** A draft that may be in force by now. */
    private Figure asProposed(Term now, Parameter proposed) {
        basis.step(proposed.trace(basis.day()));
        basis.want(Input.AMOUNT);
        return new Figure(now, Term.of(proposed.value()));
    }

    /** In Guangdong the worker's own wage within its bounds, elsewhere the average of the place. */
    private @Nullable Figure base() {
        var given = basis.givenMoney(Input.BASE);
        if (given.isPresent()) {
            return given.get();
        }
        var place = basis.facts().place();
        return place != null && place.startsWith("44")
                ? new InjuryBenefits(basis).wage()
                : LocalAverage.in(basis, basis.day());
    }

    /** Shanghai, for who resigns, and Jiangsu take a fifth off for each year short of five before retirement; Jiangsu leaves a tenth in the last. */
    private Figure reduced(Figure sum) {
        var years = basis.number(Input.YEARS_TO_RETIREMENT);
        var place = basis.facts().place();
        if (years == null || place == null || years.intValue() >= YEARS_BEFORE_RETIREMENT) {
            return sum;
        }
        boolean isJiangsu = place.startsWith("32");
        boolean isShanghai = place.startsWith("31")
                && basis.choice(Input.END_REASON, EndReason.class).orElse(null) == EndReason.RESIGNED;
        if (!isJiangsu && !isShanghai) {
            return sum;
        }
        var share = FIFTH.multiply(BigDecimal.valueOf(years.intValue()));
        var left = isJiangsu ? share.max(new BigDecimal("0.1")) : share;
        basis.step(Trace.of("injury.near-retirement", basis.localRule("injury_lump"), Input.written(left)));
        return sum.times(left);
    }
}
