package org.fengqiao.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of renminbi in fen (分). Rounding happens once, half up, where a computed amount enters. */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final long FEN_IN_A_TRILLION_YUAN = 100_000_000_000_000L;

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** Rounds half up to the fen. */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(
                yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /**
     * Reads a plain decimal number of yuan.
     *
     * @throws NumberFormatException if the text is not one
     */
    public static Money ofYuan(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /** Rounds half up to the fen. */
    public Money times(BigDecimal factor) {
        return ofYuan(yuan().multiply(factor));
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /** {@code 9,300}, or {@code 9,300.50} where there are fen; without a unit. */
    public String display() {
        var text = new StringBuilder();
        text.append(Math.abs(fen / 100));
        for (int comma = text.length() - 3; comma > 0; comma -= 3) {
            text.insert(comma, ',');
        }
        if (fen < 0) {
            text.insert(0, '-');
        }
        long cents = Math.abs(fen % 100);
        return cents == 0
                ? text.toString()
                : text.append('.').append(cents / 10).append(cents % 10).toString();
    }

    /**
     * As an agreement writes it beside the figure (大写): {@code 玖仟叁佰元整}.
     *
     * @throws IllegalStateException if the amount is negative, or a trillion yuan or more
     */
    public String inCapitals() {
        if (fen < 0) {
            throw new IllegalStateException("A negative amount is not written in capitals");
        }
        if (fen >= FEN_IN_A_TRILLION_YUAN) {
            throw new IllegalStateException("No agreement is about a trillion yuan");
        }
        if (fen == 0) {
            return "零元整";
        }
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cents = (int) (fen % 10);
        var text = new StringBuilder();
        if (yuan > 0) {
            text.append(integerInCapitals(yuan)).append('元');
        }
        if (jiao == 0 && cents == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            text.append('零');
        }
        return cents > 0
                ? text.append(DIGITS.charAt(cents)).append('分').toString()
                : text.append('整').toString();
    }

    private static String integerInCapitals(long yuan) {
        var text = new StringBuilder();
        var digits = Long.toString(yuan);
        boolean zeroPending = false;
        boolean groupHasDigit = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int position = digits.length() - 1 - i;
            if (digit == 0) {
                zeroPending = !text.isEmpty();
            } else {
                if (zeroPending) {
                    text.append('零');
                    zeroPending = false;
                }
                text.append(DIGITS.charAt(digit)).append(PLACES[position % 4]);
                groupHasDigit = true;
            }
            if (position % 4 == 0) {
                if (groupHasDigit) {
                    text.append(GROUPS[position / 4]);
                }
                groupHasDigit = false;
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
