package org.fengqiao.platform.agreement;

import org.fengqiao.platform.account.CheckCodeResult;

/** What came of a party's signing. */
public sealed interface SignAgreementResult {

    /** @param inEffect whether this was the last signature it needed */
    record Signed(boolean inEffect) implements SignAgreementResult {}

    sealed interface Refused extends SignAgreementResult {}

    record NotFound() implements Refused {}

    /** It is not out for signing, or this side has signed. */
    record NotOpen() implements Refused {}

    /** The three questions come first. */
    record NotUnderstoodYet() implements Refused {}

    record CodeRefused(CheckCodeResult.Refused because) implements Refused {}

    /** What was drawn is no picture. */
    record NoPicture() implements Refused {}
}
