package org.fengqiao.platform.fulfillment;

import java.time.Instant;

/**
 * Where the worker wants the money (收款账户): an account of their own.
 *
 * @param number digits only
 * @param bank as typed; may be empty
 */
public record Account(String bank, String number, Instant toldAt) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;

    /** Whether the digits can be a card's: the last is a check of the others (ISO/IEC 7812, Luhn). */
    static boolean isCardNumber(String digits) {
        if (!digits.matches("[0-9]{" + SHORTEST + "," + LONGEST + "}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    public String masked() {
        return "**** **** " + number.substring(number.length() - 4);
    }
}
