package org.fengqiao.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** The resident identity number (公民身份号码), GB 11643: eighteen characters, the last a check. */
public final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /** What is wrong with a number, or nothing. */
    public enum Finding {
        /** Well formed. */
        CORRECT,
        /** 一代证 15 位: no longer valid since 2013. */
        OLD_FIFTEEN_DIGITS,
        WRONG_LENGTH,
        NOT_DIGITS,
        NO_SUCH_BIRTHDAY,
        WRONG_CHECK_DIGIT
    }

    /** Blanks around it and a small x are forgiven. Does not know the day; see {@link #examine(String, LocalDate)}. */
    public static Finding examine(String number) {
        return examine(number, LocalDate.MAX);
    }

    /** Also refuses a birthday after {@code today}. */
    public static Finding examine(String number, LocalDate today) {
        var text = number.strip().toUpperCase(Locale.ROOT);
        if (text.matches("[0-9]{15}")) {
            return Finding.OLD_FIFTEEN_DIGITS;
        }
        if (text.length() != 18) {
            return Finding.WRONG_LENGTH;
        }
        if (!text.matches("[0-9]{17}[0-9X]")) {
            return Finding.NOT_DIGITS;
        }
        if (!isBirthdayUntil(today, text)) {
            return Finding.NO_SUCH_BIRTHDAY;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == text.charAt(17) ? Finding.CORRECT : Finding.WRONG_CHECK_DIGIT;
    }

    private static boolean isBirthdayUntil(LocalDate today, String text) {
        try {
            var birthday = LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return !birthday.isAfter(today);
        } catch (DateTimeException _) {
            return false;
        }
    }
}
