package org.fengqiao.platform.negotiation;

/** What came of typing an invitation code. */
public sealed interface OpenInvitationResult {

    record Opened(InvitationId id) implements OpenInvitationResult {}

    sealed interface Refused extends OpenInvitationResult {}

    record NoSuchCode(int triesLeft) implements Refused {}

    /** From here somebody must telephone. */
    record TriesUsedUp() implements Refused {}
}
