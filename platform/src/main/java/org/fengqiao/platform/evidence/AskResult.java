package org.fengqiao.platform.evidence;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;

/** What came of asking a side for evidence. */
sealed interface AskResult {

    record Asked(CaseId id, EvidenceRequest request) implements AskResult {}

    sealed interface Refused extends AskResult {}

    record NotFound(CaseId id) implements Refused {}

    /** The case is over. */
    record NotOpen(CaseId id, Stage stage) implements Refused {}

    /** Nobody of that side came in yet: there is nobody to ask. */
    record NobodyThere(Side side) implements Refused {}

    record WhatMissing() implements Refused {}

    record TooLong(int length, int longest) implements Refused {}

    /** A day that has passed, or none at all. */
    record DayNotPossible() implements Refused {}
}
