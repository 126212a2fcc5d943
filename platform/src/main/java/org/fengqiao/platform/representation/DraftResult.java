package org.fengqiao.platform.representation;

import java.util.UUID;

/** What came of drafting an authorization. */
public sealed interface DraftResult {

    /** @param paper of the case, to be printed */
    record Drafted(UUID paper) implements DraftResult {}

    sealed interface Refused extends DraftResult {}

    /** There is no such case for this actor, or not on the answering side. */
    record NotFound() implements Refused {}

    /** The answer names nobody yet. */
    record NobodyNamed() implements Refused {}

    record ScopeMissing() implements Refused {}
}
