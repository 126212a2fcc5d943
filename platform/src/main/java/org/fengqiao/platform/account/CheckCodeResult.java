package org.fengqiao.platform.account;

/** What came of typing a code. */
public sealed interface CheckCodeResult {

    record Proven() implements CheckCodeResult {}

    sealed interface Refused extends CheckCodeResult {}

    record Wrong(int triesLeft) implements Refused {}

    record TriesUsedUp() implements Refused {}

    record Expired() implements Refused {}

    record NoneSent() implements Refused {}
}
