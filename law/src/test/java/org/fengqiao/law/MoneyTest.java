package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "1.05, 壹元零伍分",
        "10, 壹拾元整",
        "105.30, 壹佰零伍元叁角整",
        "1005, 壹仟零伍元整",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "9300, 玖仟叁佰元整",
        "10500, 壹万零伍佰元整",
        "15000, 壹万伍仟元整",
        "100001, 壹拾万零壹元整",
        "10010000, 壹仟零壹万元整",
        "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整",
        "100000001.01, 壹亿零壹元零壹分",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void is_written_in_capitals_as_an_agreement_writes_it(String yuan, String capitals) {
        assertThat(Money.ofYuan(yuan).inCapitals()).isEqualTo(capitals);
    }

    @Test
    void is_not_written_in_capitals_when_negative_or_beyond_all_agreements() {
        assertThat(Money.ofFen(1).inCapitals()).isEqualTo("壹分");
        assertThatIllegalStateException().isThrownBy(() -> Money.ofFen(-1).inCapitals());
        assertThatIllegalStateException()
                .isThrownBy(() -> Money.ofYuan("1000000000000").inCapitals());
    }

    @Test
    void is_displayed_with_fen_only_where_there_are_some() {
        assertThat(Money.ofYuan("9300").display()).isEqualTo("9,300");
        assertThat(Money.ofYuan("9300.5").display()).isEqualTo("9,300.50");
        assertThat(Money.ofYuan("-1234567.89").display()).isEqualTo("-1,234,567.89");
    }

    @Test
    void is_rounded_half_up_to_the_fen() {
        assertThat(Money.ofYuan("4142.055")).isEqualTo(Money.ofFen(414_206));
        assertThat(Money.ofYuan("4142.0549")).isEqualTo(Money.ofFen(414_205));
        assertThat(Money.ofYuan("2761.37").times(new BigDecimal("1.5"))).isEqualTo(Money.ofYuan("4142.06"));
    }

    @Test
    void a_range_never_runs_backwards() {
        assertThat(new MoneyRange(Money.ZERO, Money.ofFen(1)).isExact()).isFalse();
        assertThat(MoneyRange.exactly(Money.ofFen(1)).isExact()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new MoneyRange(Money.ofFen(1), Money.ZERO));
    }

    @Test
    void ranges_add_up_end_by_end() {
        assertThat(new MoneyRange(Money.ofFen(1), Money.ofFen(5)).plus(MoneyRange.exactly(Money.ofFen(2))))
                .isEqualTo(new MoneyRange(Money.ofFen(3), Money.ofFen(7)));
    }

    @Test
    void is_shown_with_commas_and_with_fen_only_where_there_are_some() {
        assertThat(Money.ofYuan("0").display()).isEqualTo("0");
        assertThat(Money.ofYuan("999").display()).isEqualTo("999");
        assertThat(Money.ofYuan("1000").display()).isEqualTo("1,000");
        assertThat(Money.ofYuan("1234567.05").display()).isEqualTo("1,234,567.05");
        assertThat(Money.ofYuan("-1234.50").display()).isEqualTo("-1,234.50");
        assertThat(Money.ofYuan("-0.05").display()).isEqualTo("-0.05");
    }

    @Test
    void the_smaller_and_the_larger_of_two() {
        var one = Money.ofYuan("1");
        var two = Money.ofYuan("2");

        assertThat(one.min(two)).isEqualTo(one);
        assertThat(two.min(one)).isEqualTo(one);
        assertThat(one.max(two)).isEqualTo(two);
        assertThat(two.max(one)).isEqualTo(two);
    }
}
