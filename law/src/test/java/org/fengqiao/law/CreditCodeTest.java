package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.law.CreditCode.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes are invented. */
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91440101MA9XTE5T9R", "91310000MA1XDEMAX5", "91320621MA2XFAKE1G", " 91440101ma9xte5t9r"})
    void a_code_with_the_right_check_character_is_correct(String code) {
        assertThat(CreditCode.examine(code)).isEqualTo(Finding.CORRECT);
        assertThat(CreditCode.isCorrect(code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "91440101MA9XTE5T9A, WRONG_CHECK_CHARACTER",
        "91310000MAOXDEMAX5, FORBIDDEN_CHARACTER",
        "91320621MA2XFAKE, WRONG_LENGTH"
    })
    void a_wrong_code_is_told_what_is_wrong(String code, Finding finding) {
        assertThat(CreditCode.examine(code)).isEqualTo(finding);
        assertThat(CreditCode.isCorrect(code)).isFalse();
    }
}
