package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are invented; those born long ago meet nobody alive. */
class PapersTest {

    @ParameterizedTest
    @CsvSource({
        "H12345678, HONG_KONG_OR_MACAU_PERMIT",
        "m1234567890, HONG_KONG_OR_MACAU_PERMIT",
        "12345678, TAIWAN_PERMIT",
        "1234567890, TAIWAN_PERMIT",
        "12345678A, TAIWAN_PERMIT",
        "810000190101010015, RESIDENCE_CARD",
        "820000190101010017, RESIDENCE_CARD",
        "830000190101010019, RESIDENCE_CARD",
        "810000190101010016, RESIDENCE_CARD_MISTYPED",
        "810000190113010014, RESIDENCE_CARD_MISTYPED",
        "81000019010101001, UNKNOWN_FORM",
        "840000190101010015, UNKNOWN_FORM",
        "H1234567, UNKNOWN_FORM",
        "H123456789, UNKNOWN_FORM",
        "X12345678, UNKNOWN_FORM",
        "1234567, UNKNOWN_FORM"
    })
    void a_permit_or_residence_card_is_told_by_its_form(String number, TravelPermit.Finding finding) {
        assertThat(TravelPermit.examine(number)).isEqualTo(finding);
        assertThat(TravelPermit.examine(" " + number + " ")).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "44, CORRECT",
        "4401, CORRECT",
        "440113, CORRECT",
        "440113105, CORRECT",
        "440113105001, CORRECT",
        "81, CORRECT",
        "4, WRONG_FORM",
        "044, WRONG_FORM",
        "44011, WRONG_FORM",
        "4401131050, WRONG_FORM",
        "4401131050011, WRONG_FORM",
        "广州, WRONG_FORM",
        "90, UNKNOWN_PROVINCE",
        "490113, UNKNOWN_PROVINCE"
    })
    void a_place_is_two_to_twelve_digits_in_a_province_there_is(String code, DivisionCode.Finding finding) {
        assertThat(DivisionCode.examine(code)).isEqualTo(finding);
    }
}
