package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * A number and the arithmetic it came from (算式). Kept as an exact fraction, so that rounding happens once, where it becomes money; its text, such as
 * {@code 6000 ÷ 21.75 × 4 × 2}, reckons to the same number.
 */
final class Term {

    static final Term ZERO = of(0);

    private final BigDecimal numerator;
    private final BigDecimal denominator;
    private final char operation;
    private final @Nullable Term left;
    private final @Nullable Term right;

    private Term(
            BigDecimal numerator, BigDecimal denominator, char operation, @Nullable Term left, @Nullable Term right) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    static Term of(BigDecimal number) {
        return new Term(number, BigDecimal.ONE, '=', null, null);
    }

    static Term of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    static Term of(Money money) {
        return of(money.yuan());
    }

    Term plus(Term other) {
        return isBare(ZERO, other) ? this : isBare(ZERO, this) ? other : sum(other, '+');
    }

    Term minus(Term other) {
        return isBare(ZERO, other) ? this : sum(other, '−');
    }

    private Term sum(Term other, char operation) {
        var mine = numerator.multiply(other.denominator);
        var theirs = other.numerator.multiply(denominator);
        var sum = operation == '+' ? mine.add(theirs) : mine.subtract(theirs);
        return new Term(sum, denominator.multiply(other.denominator), operation, this, other);
    }

    Term times(Term other) {
        return new Term(numerator.multiply(other.numerator), denominator.multiply(other.denominator), '×', this, other);
    }

    Term times(BigDecimal number) {
        return times(of(number));
    }

    Term times(long number) {
        return times(of(number));
    }

    Term over(BigDecimal divisor) {
        return new Term(numerator, denominator.multiply(divisor), '÷', this, of(divisor));
    }

    Term over(Term divisor) {
        return new Term(
                numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator), '÷', this, divisor);
    }

    Term atMost(Term limit) {
        return choice(limit, '<', compareTo(limit) <= 0);
    }

    Term atLeast(Term limit) {
        return choice(limit, '>', compareTo(limit) >= 0);
    }

    private Term choice(Term other, char operation, boolean isMine) {
        var chosen = isMine ? this : other;
        return new Term(chosen.numerator, chosen.denominator, operation, this, other);
    }

    /** Parts of a whole are dropped. */
    Term floor() {
        var whole = numerator.divide(denominator, 0, RoundingMode.FLOOR);
        return new Term(whole, BigDecimal.ONE, '_', this, null);
    }

    int compareTo(Term other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** Rounded half up to the fen. */
    Money money() {
        return Money.ofYuan(numerator.divide(denominator, 2, RoundingMode.HALF_UP));
    }

    /** Rounded half up, without needless noughts: for the words of an explanation. */
    String shown(int decimals) {
        return numerator
                .divide(denominator, decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean isBare(Term number, Term term) {
        return term.operation == '=' && term.compareTo(number) == 0;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        switch (operation) {
            case '=' -> text.append(plain(numerator));
            case '_' -> call("floor", text);
            case '<' -> call("min", text);
            case '>' -> call("max", text);
            default -> {
                side(left, text, operation == '×' || operation == '÷', false);
                text.append(' ').append(operation).append(' ');
                side(right, text, operation != '+', operation == '÷');
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.scale() <= 0
                ? number.toPlainString()
                : number.stripTrailingZeros().toPlainString();
    }

    private void call(String name, StringBuilder text) {
        text.append(name).append('(');
        side(left, text, false, false);
        if (right != null) {
            text.append(", ");
            side(right, text, false, false);
        }
        text.append(')');
    }

    private static void side(
            @Nullable Term term, StringBuilder text, boolean sumsInBrackets, boolean productsInBrackets) {
        if (term == null) {
            return;
        }
        boolean isSum = term.operation == '+' || term.operation == '−';
        boolean isProduct = term.operation == '×' || term.operation == '÷';
        boolean brackets = (isSum && sumsInBrackets) || (isProduct && productsInBrackets);
        text.append(brackets ? "(" : "");
        term.write(text);
        text.append(brackets ? ")" : "");
    }
}
