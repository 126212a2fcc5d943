package org.fengqiao.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawBandTest {

    @Test
    void everything_said_has_its_place_on_one_line() {
        var band = band("20000", "8000", null);
        assertThat(band.at(Money.ZERO)).isZero();
        assertThat(band.at(Money.ofYuan("20000"))).isBetween(90.0, 95.0);
        assertThat(band.at(band.low())).isLessThan(band.at(band.high()));
        assertThat(band.at(Money.ofYuan("8000"))).isLessThan(band.at(band.undisputed()));
    }

    @Test
    void the_line_is_as_long_as_the_most_that_anybody_said() {
        assertThat(band(null, null, null).at(Money.ofYuan("12400"))).isBetween(90.0, 95.0);
        assertThat(band(null, null, "24800").at(Money.ofYuan("12400"))).isBetween(45.0, 47.0);
    }

    @Test
    void a_way_has_a_length_and_never_less_than_none() {
        var band = band(null, null, null);
        assertThat(band.width(band.low(), band.high()))
                .isCloseTo(band.at(band.high()) - band.at(band.low()), within(0.05));
        assertThat(band.width(band.high(), band.low())).isZero();
    }

    @Test
    void a_case_without_any_figure_is_an_empty_line() {
        var nothing = new LawBand(Money.ZERO, Money.ZERO, Money.ZERO, null, null, null);
        assertThat(nothing.at(nothing.high())).isZero();
        assertThat(nothing.width(nothing.low(), nothing.high())).isZero();
    }

    private static LawBand band(@Nullable String asked, @Nullable String offered, @Nullable String proposed) {
        return new LawBand(
                Money.ofYuan("9300"),
                Money.ofYuan("9300"),
                Money.ofYuan("12400"),
                money(asked),
                money(offered),
                money(proposed));
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }
}
