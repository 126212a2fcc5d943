package org.fengqiao.law;

import java.util.Locale;

/** The unified social credit code (统一社会信用代码), GB 32100: eighteen characters, the last a check. */
public final class CreditCode {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** What is wrong with a code, or nothing. */
    public enum Finding {
        /** Well formed. */
        CORRECT,
        /** Not eighteen characters. */
        WRONG_LENGTH,
        /** Something else than digits and letters, or one of I, O, S, V, Z, which are never used. */
        FORBIDDEN_CHARACTER,
        /** One character is mistyped. */
        WRONG_CHECK_CHARACTER
    }

    public static boolean isCorrect(String code) {
        return examine(code) == Finding.CORRECT;
    }

    /** Blanks around it and small letters are forgiven. */
    public static Finding examine(String code) {
        var text = code.strip().toUpperCase(Locale.ROOT);
        if (text.length() != LENGTH) {
            return Finding.WRONG_LENGTH;
        }
        if (text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Finding.FORBIDDEN_CHARACTER;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == text.charAt(LENGTH - 1)
                ? Finding.CORRECT
                : Finding.WRONG_CHECK_CHARACTER;
    }
}
