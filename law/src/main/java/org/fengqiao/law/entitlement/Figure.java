package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;

/** A number known between two bounds (上下限), both with their arithmetic; what is known exactly has them the same. Never negative. */
record Figure(Term low, Term high) {

    static final Figure NOTHING = exactly(Term.ZERO);

    static Figure exactly(Term term) {
        return new Figure(term, term);
    }

    static Figure exactly(Money money) {
        return exactly(Term.of(money));
    }

    static Figure exactly(BigDecimal number) {
        return exactly(Term.of(number));
    }

    static Figure between(long low, long high) {
        return new Figure(Term.of(low), Term.of(high));
    }

    /** From nothing to all of it: whether it is due at all is not known. */
    Figure maybe() {
        return new Figure(Term.ZERO, high);
    }

    Figure plus(Figure other) {
        return both(other, Term::plus);
    }

    Figure times(Figure other) {
        return both(other, Term::times);
    }

    Figure times(BigDecimal number) {
        return times(exactly(number));
    }

    Figure over(BigDecimal divisor) {
        return each(term -> term.over(divisor));
    }

    Figure atMost(Figure limit) {
        return both(limit, Term::atMost);
    }

    Figure atLeast(Figure limit) {
        return both(limit, Term::atLeast);
    }

    /** What is left after it; nothing where it is more. */
    Figure less(Figure other) {
        return new Figure(rest(low, other.high), rest(high, other.low));
    }

    private static Term rest(Term term, Term taken) {
        return taken.isPositive() ? term.minus(taken).atLeast(Term.ZERO) : term;
    }

    private Figure both(Figure other, BinaryOperator<Term> operation) {
        var least = operation.apply(low, other.low);
        return isExact() && other.isExact() ? exactly(least) : new Figure(least, operation.apply(high, other.high));
    }

    private Figure each(UnaryOperator<Term> operation) {
        return isExact() ? exactly(operation.apply(low)) : new Figure(operation.apply(low), operation.apply(high));
    }

    boolean isExact() {
        return low == high;
    }

    MoneyRange range() {
        var least = low.money();
        return isExact() ? MoneyRange.exactly(least) : new MoneyRange(least.min(high.money()), high.money());
    }
}
