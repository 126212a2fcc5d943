package org.fengqiao.platform.evidence;

/** What came of saying that one has no such evidence. */
sealed interface NoneResult {

    record Told(EvidenceRequest request) implements NoneResult {}

    sealed interface Refused extends NoneResult {}

    /** Nothing is asked of this side, or it was answered already. */
    record NothingAsked() implements Refused {}
}
