package org.fengqiao.narrative.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them (数词): 9300, 9,300, 1.2万, 九千三, 两万五, 两三千, 一万五千多. */
public final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final Pattern NOISE = Pattern.compile("[,\\s多余来]");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,13}(\\.\\d{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** No sum of a labor dispute is larger; guards against telephone numbers and overflow. */
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    /** A value; of a range the middle, with both ends. */
    public record Value(
            BigDecimal middle,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) {}

    private Numeral() {}

    public static long fen(BigDecimal yuan) {
        return yuan.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        var formal = FORMAL.indexOf(c);
        if (formal >= 0) {
            return formal;
        }
        return c == '两' || c == '俩' ? 2 : c == '幺' ? 1 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    /** The number written, words of approximation (多余来几) ignored; empty if it is none, such as 几千. */
    public static Optional<Value> read(String written) {
        var plain = NOISE.matcher(written).replaceAll("");
        for (var i = 0; i + 1 < plain.length(); i++) {
            if (isRange(plain, i)) {
                var lowest = exact(plain.substring(0, i + 1) + plain.substring(i + 2));
                var highest = exact(plain.substring(0, i) + plain.substring(i + 1));
                if (lowest != null && highest != null && lowest.compareTo(highest) < 0) {
                    var middle = lowest.add(highest).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
                    return Optional.of(new Value(middle.stripTrailingZeros(), lowest, highest));
                }
            }
        }
        var exact = exact(plain);
        return exact == null ? Optional.empty() : Optional.of(new Value(exact, null, null));
    }

    /** 两三千, 五六千, 三五百, 十七八万: two digits side by side before a unit, or at the end after one. */
    private static boolean isRange(String plain, int at) {
        var first = plain.charAt(at);
        var second = plain.charAt(at + 1);
        if (first < '一' || second < '一' || digit(first) < 1 || digit(second) < 1) {
            return false;
        }
        var step = digit(second) - digit(first);
        var alone = (at == 0 || digit(plain.charAt(at - 1)) < 0)
                && (at + 2 == plain.length() || digit(plain.charAt(at + 2)) < 0);
        return alone && (step == 1 || (step == 2 && digit(first) == 3));
    }

    private static @Nullable BigDecimal exact(String plain) {
        var positional = positional(plain);
        if (positional != null) {
            return positional;
        }
        var total = BigDecimal.ZERO;
        var section = BigDecimal.ZERO;
        BigDecimal current = null;
        var lastUnit = 1L;
        var i = 0;
        while (i < plain.length()) {
            var c = plain.charAt(i);
            var unit = unit(c);
            if (c == '零' && i > 0) {
                lastUnit = 10;
                i++;
            } else if (unit > 0) {
                if (current == null && unit > 10 && section.signum() == 0) {
                    return null;
                }
                var many = current == null ? (unit == 10 ? BigDecimal.ONE : BigDecimal.ZERO) : current;
                if (unit < 10_000) {
                    section = section.add(many.multiply(BigDecimal.valueOf(unit)));
                } else {
                    total = total.add(section.add(many)).multiply(BigDecimal.valueOf(unit));
                    section = BigDecimal.ZERO;
                }
                current = null;
                lastUnit = unit;
                i++;
            } else {
                if (current != null) {
                    return null;
                }
                var end = numberEnd(plain, i);
                if (end == i) {
                    return null;
                }
                current = number(plain.substring(i, end));
                if (current == null) {
                    return null;
                }
                i = end;
            }
        }
        if (current != null) {
            var shortened = lastUnit >= 100 && current.compareTo(BigDecimal.TEN) < 0 && current.scale() <= 0;
            section = section.add(shortened ? current.multiply(BigDecimal.valueOf(lastUnit / 10)) : current);
        }
        var sum = total.add(section);
        return plain.isEmpty() || sum.compareTo(LARGEST) > 0 ? null : sum;
    }

    /** 三五零零, 二零二六: digits one by one. */
    private static @Nullable BigDecimal positional(String plain) {
        if (plain.length() < 3 || plain.length() > 12 || plain.chars().anyMatch(c -> c < '一' || digit((char) c) < 0)) {
            return null;
        }
        var value = 0L;
        for (var i = 0; i < plain.length(); i++) {
            value = value * 10 + digit(plain.charAt(i));
        }
        return BigDecimal.valueOf(value);
    }

    private static int numberEnd(String plain, int from) {
        var c = plain.charAt(from);
        if (c < '0' || c > '9') {
            return digit(c) >= 0 ? from + 1 : from;
        }
        var end = from;
        while (end < plain.length()
                && ((plain.charAt(end) >= '0' && plain.charAt(end) <= '9') || plain.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static @Nullable BigDecimal number(String written) {
        if (written.charAt(0) > '9') {
            return BigDecimal.valueOf(digit(written.charAt(0)));
        }
        return PLAIN.matcher(written).matches() ? new BigDecimal(written) : null;
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟', 'k', 'K' -> 1_000;
            case '万', 'w', 'W' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
