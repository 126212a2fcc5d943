package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.law.IdentityNumber.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are invented, with birthdays so early that they meet nobody. */
class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"440105190101150016", "310115190203040129", "120101190305060039", " 440105190101150016 "})
    void a_number_with_the_right_check_digit_is_correct(String number) {
        assertThat(IdentityNumber.examine(number)).isEqualTo(Finding.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "440105190101150010, WRONG_CHECK_DIGIT",
        "440105190113150019, NO_SUCH_BIRTHDAY",
        "440105190102300019, NO_SUCH_BIRTHDAY",
        "12010119030506003, WRONG_LENGTH",
        "44010519010115001A, NOT_DIGITS",
        "440105010115001, OLD_FIFTEEN_DIGITS"
    })
    void a_wrong_number_is_told_what_is_wrong(String number, Finding finding) {
        assertThat(IdentityNumber.examine(number)).isEqualTo(finding);
    }

    @Test
    void the_check_digit_ten_is_an_x_written_large_or_small() {
        assertThat(IdentityNumber.examine("11010119010101002X")).isEqualTo(Finding.CORRECT);
        assertThat(IdentityNumber.examine("11010119010101002x")).isEqualTo(Finding.CORRECT);
    }

    @Test
    void nobody_is_born_tomorrow() {
        var number = "440105190101150016";

        assertThat(IdentityNumber.examine(number, LocalDate.of(1901, 1, 15))).isEqualTo(Finding.CORRECT);
        assertThat(IdentityNumber.examine(number, LocalDate.of(1901, 1, 14))).isEqualTo(Finding.NO_SUCH_BIRTHDAY);
    }
}
