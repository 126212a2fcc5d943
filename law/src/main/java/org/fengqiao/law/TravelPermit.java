package org.fengqiao.law;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The permits and residence cards of people from Hong Kong, Macau and Taiwan (港澳居民来往内地通行证、台湾居民来往大陆通行证、港澳台居民居住证). The residence card has
 * eighteen characters like a resident's number, its first six 810000, 820000 or 830000.
 */
public final class TravelPermit {

    private static final Pattern HONG_KONG_MACAU = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");
    private static final Pattern TAIWAN = Pattern.compile("[0-9]{8}([0-9]{2}|[A-Z])?");
    private static final Pattern RESIDENCE = Pattern.compile("8[123]0000.*");

    private TravelPermit() {}

    /** Which paper a number is of, or what is wrong with it. */
    public enum Finding {
        /** 港澳居民来往内地通行证: H or M, then eight digits, on older ones two more. */
        HONG_KONG_OR_MACAU_PERMIT,
        /** 台湾居民来往大陆通行证: eight digits, on older ones ten, or a letter after the eight. */
        TAIWAN_PERMIT,
        /** 港澳台居民居住证. */
        RESIDENCE_CARD,
        /** A residence card's number whose birthday or check character is wrong. */
        RESIDENCE_CARD_MISTYPED,
        /** None of these. */
        UNKNOWN_FORM
    }

    /** Blanks around it and small letters are forgiven. */
    public static Finding examine(String number) {
        var text = number.strip().toUpperCase(Locale.ROOT);
        if (HONG_KONG_MACAU.matcher(text).matches()) {
            return Finding.HONG_KONG_OR_MACAU_PERMIT;
        }
        if (TAIWAN.matcher(text).matches()) {
            return Finding.TAIWAN_PERMIT;
        }
        if (RESIDENCE.matcher(text).matches() && text.length() == 18) {
            return IdentityNumber.examine(text) == IdentityNumber.Finding.CORRECT
                    ? Finding.RESIDENCE_CARD
                    : Finding.RESIDENCE_CARD_MISTYPED;
        }
        return Finding.UNKNOWN_FORM;
    }
}
