package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fengqiao.law.Money;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Term TWO = Term.of(2);
    private static final Term THREE = Term.of(3);
    private static final Term SEVEN = Term.of(7);

    @Test
    void is_written_with_brackets_only_where_they_change_the_number() {
        assertThat(TWO.plus(THREE).times(SEVEN)).hasToString("(2 + 3) × 7");
        assertThat(SEVEN.times(TWO.plus(THREE))).hasToString("7 × (2 + 3)");
        assertThat(TWO.times(THREE).plus(SEVEN)).hasToString("2 × 3 + 7");
        assertThat(SEVEN.minus(TWO.plus(THREE))).hasToString("7 − (2 + 3)");
        assertThat(SEVEN.plus(TWO.minus(THREE))).hasToString("7 + 2 − 3");
        assertThat(SEVEN.over(TWO.times(THREE))).hasToString("7 ÷ (2 × 3)");
        assertThat(SEVEN.times(TWO.over(BigDecimal.TEN))).hasToString("7 × 2 ÷ 10");
        assertThat(SEVEN.minus(TWO).over(THREE)).hasToString("(7 − 2) ÷ 3");
        assertThat(SEVEN.plus(TWO).atMost(THREE.times(TWO))).hasToString("min(7 + 2, 3 × 2)");
        assertThat(SEVEN.atLeast(TWO).floor()).hasToString("floor(max(7, 2))");
        assertThat(Term.of(new BigDecimal("21.750"))).hasToString("21.75");
        assertThat(Term.of(new BigDecimal("6000.00"))).hasToString("6000");
        assertThat(Term.of(100)).hasToString("100");
    }

    @Test
    void a_nought_that_stands_alone_is_not_written() {
        assertThat(Term.ZERO.plus(TWO)).isSameAs(TWO);
        assertThat(TWO.plus(Term.ZERO)).isSameAs(TWO);
        assertThat(TWO.minus(Term.ZERO)).isSameAs(TWO);
        assertThat(TWO.plus(TWO.minus(TWO))).hasToString("2 + 2 − 2");
    }

    @Test
    void is_rounded_once_and_half_up() {
        assertThat(Term.of(new BigDecimal("21.75"))
                        .times(THREE)
                        .over(new BigDecimal("21.75"))
                        .money())
                .isEqualTo(Money.ofYuan("3"));
        assertThat(Term.of(1).over(BigDecimal.valueOf(8)).money()).isEqualTo(Money.ofYuan("0.13"));
        assertThat(Term.of(2).over(THREE).shown(3)).isEqualTo("0.667");
        assertThat(Term.of(50).shown(2)).isEqualTo("50");
    }

    @Test
    void takes_the_smaller_the_larger_and_the_whole_part() {
        assertThat(TWO.atMost(THREE).compareTo(TWO)).isZero();
        assertThat(THREE.atMost(TWO).compareTo(TWO)).isZero();
        assertThat(TWO.atLeast(THREE).compareTo(THREE)).isZero();
        assertThat(THREE.atLeast(TWO).compareTo(THREE)).isZero();
        assertThat(SEVEN.over(TWO).floor().compareTo(THREE)).isZero();
        assertThat(SEVEN.over(TWO).compareTo(THREE)).isPositive();
        assertThat(TWO.minus(SEVEN).isPositive()).isFalse();
        assertThat(Term.ZERO.isPositive()).isFalse();
        assertThat(TWO.isPositive()).isTrue();
    }

    @Test
    void bounds_add_up_and_never_cross() {
        var unsure = new Figure(TWO, SEVEN);

        assertThat(unsure.plus(unsure).range().high()).isEqualTo(Money.ofYuan("14"));
        assertThat(unsure.less(unsure).range().low()).isEqualTo(Money.ZERO);
        assertThat(unsure.less(unsure).range().high()).isEqualTo(Money.ofYuan("5"));
        assertThat(unsure.maybe().low()).isEqualTo(Term.ZERO);
        assertThat(unsure.over(BigDecimal.TEN).range().high()).isEqualTo(Money.ofYuan("0.7"));
        assertThat(Figure.exactly(THREE).over(BigDecimal.TEN).isExact()).isTrue();
        assertThat(unsure.isExact()).isFalse();
        assertThat(new Figure(SEVEN, TWO).range().low()).isEqualTo(Money.ofYuan("2"));
    }
}
