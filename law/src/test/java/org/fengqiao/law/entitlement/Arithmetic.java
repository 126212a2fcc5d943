package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Money;

/** Reckons the arithmetic of a trace anew from its text, with fractions of whole numbers and without a line of the library's own. */
final class Arithmetic {

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /** Whether the text of the arithmetic comes to the result beside it, and this to the figure. */
    static boolean recomputes(Entitlement entitlement) {
        var working = entitlement.trace().working();
        var range = entitlement.range();
        if (working == null || range == null) {
            return working == null && range == null;
        }
        return of(working.low()).equals(working.lowest())
                && of(working.high()).equals(working.highest())
                && working.lowest().equals(range.low())
                && working.highest().equals(range.high());
    }

    static Money of(String text) {
        var reckoning = new Arithmetic(text);
        var result = reckoning.sum();
        if (reckoning.at != reckoning.text.length()) {
            throw new IllegalArgumentException("Not arithmetic: " + text);
        }
        return Money.ofFen(new BigDecimal(result.numerator.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(result.denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private record Ratio(BigInteger numerator, BigInteger denominator) {

        Ratio plus(Ratio other, int sign) {
            return new Ratio(
                    numerator
                            .multiply(other.denominator)
                            .add(other.numerator.multiply(denominator).multiply(BigInteger.valueOf(sign))),
                    denominator.multiply(other.denominator));
        }

        Ratio times(Ratio other) {
            return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Ratio over(Ratio other) {
            return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }

        boolean isLess(Ratio other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) < 0;
        }
    }

    private Ratio sum() {
        var result = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '−')) {
            int sign = text.charAt(at++) == '+' ? 1 : -1;
            result = result.plus(product(), sign);
        }
        return result;
    }

    private Ratio product() {
        var result = factor();
        while (at < text.length() && (text.charAt(at) == '×' || text.charAt(at) == '÷')) {
            result = text.charAt(at++) == '×' ? result.times(factor()) : result.over(factor());
        }
        return result;
    }

    private Ratio factor() {
        for (var name : new String[] {"min(", "max(", "floor(", "("}) {
            if (text.startsWith(name, at)) {
                at += name.length();
                return call(name);
            }
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        var number = new BigDecimal(text.substring(from, at));
        return new Ratio(number.movePointRight(number.scale()).toBigIntegerExact(), BigInteger.TEN.pow(number.scale()));
    }

    private Ratio call(String name) {
        var first = sum();
        var result = first;
        if (name.startsWith("m")) {
            expect(',');
            var second = sum();
            boolean takesFirst = name.equals("min(") == first.isLess(second);
            result = takesFirst ? first : second;
        } else if (name.equals("floor(")) {
            result = new Ratio(first.numerator.divide(first.denominator), BigInteger.ONE);
        }
        expect(')');
        return result;
    }

    private void expect(char wanted) {
        if (text.charAt(at++) != wanted) {
            throw new IllegalArgumentException("Not arithmetic: " + text);
        }
    }
}
