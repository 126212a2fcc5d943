package org.fengqiao.platform.document;

/** What came of signing or sealing. */
public sealed interface SignResult {

    record Signed(Paper paper) implements SignResult {}

    sealed interface Refused extends SignResult {}

    /** Another place comes first, this one is signed already, or the paper has no such place. */
    record NotYourTurn(Paper paper) implements Refused {}

    /** The paper was revoked. */
    record Revoked() implements Refused {}

    /** What was sent as a drawn signature is no picture. */
    record NoPicture() implements Refused {}
}
