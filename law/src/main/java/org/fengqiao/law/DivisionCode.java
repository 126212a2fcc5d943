package org.fengqiao.law;

import java.util.Set;
import java.util.regex.Pattern;

/** A code of an administrative division (行政区划代码), GB/T 2260: 2 digits a province, 4 a city, 6 a county, 9 a street, 12 a village. */
public final class DivisionCode {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?");

    private DivisionCode() {}

    /** What is wrong with a code, or nothing. Counties come and go, so that only the province is looked up. */
    public enum Finding {
        /** Well formed, in a province there is. */
        CORRECT,
        /** Not 2, 4, 6, 9 or 12 digits. */
        WRONG_FORM,
        /** No province has these first two digits. */
        UNKNOWN_PROVINCE
    }

    public static Finding examine(String code) {
        if (!FORM.matcher(code).matches()) {
            return Finding.WRONG_FORM;
        }
        return PROVINCES.contains(code.substring(0, 2)) ? Finding.CORRECT : Finding.UNKNOWN_PROVINCE;
    }
}
