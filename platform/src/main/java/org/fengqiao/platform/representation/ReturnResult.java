package org.fengqiao.platform.representation;

import org.fengqiao.platform.file.Unfit;

/** What came of bringing a stamped authorization back. */
public sealed interface ReturnResult {

    record Returned() implements ReturnResult {}

    sealed interface Refused extends ReturnResult {}

    /** There is no such case for this actor, or not on the answering side. */
    record NotFound() implements Refused {}

    /** There is no authorization that could have been stamped. */
    record NothingDrafted() implements Refused {}

    /** The file is not one that is taken. */
    record NotTaken(String name, Unfit why) implements Refused {}
}
