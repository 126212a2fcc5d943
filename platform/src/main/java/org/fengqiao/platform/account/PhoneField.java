package org.fengqiao.platform.account;

import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.web.Form;

/** Reads a phone number as people type it (手机号输入): spaces, dashes, +86, full-width digits. */
public final class PhoneField {

    private static final int MAINLAND = 11;

    private PhoneField() {}

    /** What was read. */
    public sealed interface Read {

        record Understood(PhoneNumber number) implements Read {}

        record Wrong(Form.Error error) implements Read {}
    }

    public static Read read(String typed) {
        return read("phone", typed);
    }

    /** @param field under whose name an error comes back */
    public static Read read(String field, String typed) {
        var digits = digits(typed);
        var number = PhoneNumber.of(digits);
        if (number.isPresent()) {
            return new Read.Understood(number.get());
        }
        if (digits.isEmpty()) {
            return wrong(field, "account.phone.empty");
        }
        if (digits.length() == 8 && "5679".indexOf(digits.charAt(0)) >= 0) {
            return wrong(field, "account.phone.hong-kong");
        }
        if (digits.length() < MAINLAND) {
            return wrong(field, "account.phone.too-short", MAINLAND - digits.length());
        }
        return digits.length() > MAINLAND
                ? wrong(field, "account.phone.too-long", digits.length() - MAINLAND)
                : wrong(field, "account.phone.not-mobile");
    }

    private static Read wrong(String field, String key, Object... arguments) {
        return new Read.Wrong(Form.Error.of(field, key, arguments));
    }

    private static String digits(String typed) {
        var text = new StringBuilder();
        typed.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                text.append(Character.digit(c, 10));
            } else if ((c == '+' || c == '＋') && text.isEmpty()) {
                text.append('+');
            }
        });
        var number = text.toString();
        if (number.startsWith("+86")) {
            return number.substring(3);
        }
        if (number.startsWith("0086")) {
            return number.substring(4);
        }
        return number.startsWith("86") && number.length() == 13 ? number.substring(2) : number;
    }
}
