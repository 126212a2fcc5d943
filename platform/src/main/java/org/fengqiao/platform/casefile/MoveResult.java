package org.fengqiao.platform.casefile;

/** What came of a move. */
public sealed interface MoveResult {

    record Moved(CaseId id, Stage from, Stage to) implements MoveResult {}

    sealed interface Refused extends MoveResult {}

    /** There is no such case for this actor. */
    record NotFound(CaseId id) implements Refused {}

    /** The case stands where this move does not start, or this hat may not make it. */
    record NotPossible(CaseId id, Stage stage, Stage.Event event) implements Refused {}
}
