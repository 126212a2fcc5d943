package org.fengqiao.platform.negotiation;

import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;

/** What came of proving to be the invited side. */
public sealed interface ProveResult {

    /** @param shownAs as the page header shows who came in */
    record Joined(UUID person, CaseId caseId, String shownAs) implements ProveResult {}

    sealed interface Refused extends ProveResult {}

    record Wrong(int triesLeft) implements Refused {}

    record TriesUsedUp() implements Refused {}

    record CodeExpired() implements Refused {}

    record NoCodeSent() implements Refused {}

    record NotOpen() implements Refused {}
}
