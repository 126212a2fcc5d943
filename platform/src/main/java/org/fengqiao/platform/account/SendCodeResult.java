package org.fengqiao.platform.account;

/** What came of asking for a code. */
public sealed interface SendCodeResult {

    record Sent(String maskedPhone) implements SendCodeResult {}

    sealed interface Refused extends SendCodeResult {}

    /** One was sent less than a minute ago. */
    record WaitAMoment(long seconds) implements Refused {}

    /** Too many within the hour. */
    record TooMany() implements Refused {}
}
