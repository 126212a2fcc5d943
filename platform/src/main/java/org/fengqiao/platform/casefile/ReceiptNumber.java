package org.fengqiao.platform.casefile;

import java.security.SecureRandom;
import java.time.LocalDate;

/** The number on a receipt (回执编号): the day and eight random digits; nothing can be guessed from it. */
final class ReceiptNumber {

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptNumber() {}

    static String random(LocalDate day) {
        return "%tY%<tm%<td-%04d-%04d".formatted(day, RANDOM.nextInt(10_000), RANDOM.nextInt(10_000));
    }
}
