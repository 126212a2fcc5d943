package org.fengqiao.narrative;

import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Script;

/** Reads what people type or dictate into a phone field (电话输入): blanks, +86, full-width digits, 幺三八. */
public final class Phones {

    private static final int MOBILE = 11;
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86(?=1\\d{9,})");
    private static final Pattern HONG_KONG = Pattern.compile("^(?:\\+|00)?852([2-9]\\d{7})$|^([4-9]\\d{7})$");
    private static final Pattern LANDLINE = Pattern.compile("^0(?:10|2\\d|[3-9]\\d{2})[2-8]\\d{6,7}$");

    private Phones() {}

    public static PhoneReading read(String typed) {
        var digits = digits(typed);
        digits = COUNTRY.matcher(digits).replaceFirst("");
        var hongKong = HONG_KONG.matcher(digits);
        if (hongKong.matches()) {
            return new PhoneReading.HongKong(hongKong.group(1) == null ? hongKong.group(2) : hongKong.group(1));
        }
        if (LANDLINE.matcher(digits).matches()) {
            return new PhoneReading.Landline(digits);
        }
        if (!digits.startsWith("1") || digits.length() < 3) {
            return new PhoneReading.NotANumber(typed);
        }
        if (digits.length() < MOBILE) {
            return new PhoneReading.TooShort(digits, MOBILE - digits.length());
        }
        if (digits.length() > MOBILE) {
            return new PhoneReading.TooLong(digits, digits.length() - MOBILE);
        }
        return digits.charAt(1) < '3' ? new PhoneReading.NotANumber(typed) : new PhoneReading.Mobile(digits);
    }

    private static String digits(String typed) {
        var plain = Script.plain(typed);
        var digits = new StringBuilder();
        for (var i = 0; i < plain.length() && digits.length() < 40; i++) {
            var c = plain.charAt(i);
            if (Numeral.digit(c) >= 0) {
                digits.append((char) ('0' + Numeral.digit(c)));
            } else if (c == '+' && digits.isEmpty()) {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
