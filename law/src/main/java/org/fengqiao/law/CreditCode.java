package org.fengqiao.law;

import java.util.Locale;

/** The unified social credit code (统一社会信用代码), GB 32100: eighteen characters, the last a check. */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    public static boolean isCorrect(String code) {
        var text = code.strip().toUpperCase(Locale.ROOT);
        if (text.length() != 18 || text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == text.charAt(17);
    }
}
