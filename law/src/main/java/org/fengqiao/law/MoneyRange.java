package org.fengqiao.law;

/** From the least to the most that facts come to (金额区间). */
public record MoneyRange(Money low, Money high) {

    public static final MoneyRange NOTHING = exactly(Money.ZERO);

    public MoneyRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is more than " + high);
        }
    }

    public static MoneyRange exactly(Money money) {
        return new MoneyRange(money, money);
    }

    public MoneyRange plus(MoneyRange other) {
        return new MoneyRange(low.plus(other.low), high.plus(other.high));
    }

    public boolean isExact() {
        return low.equals(high);
    }
}
