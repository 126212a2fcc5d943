package org.fengqiao.platform.account;

/** What came of issuing a token to another system (发放令牌). */
sealed interface IssueResult {

    /** @param token told now and never again */
    record Issued(String name, String token) implements IssueResult {}

    sealed interface Refused extends IssueResult {}

    record NameMissing() implements Refused {}

    record NameTooLong(int most) implements Refused {}

    /** A system of that name has a good token. */
    record NameTaken(String name) implements Refused {}

    /** The place is not one of the administrator's. */
    record OutsideReach() implements Refused {}
}
