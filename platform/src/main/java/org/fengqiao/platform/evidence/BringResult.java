package org.fengqiao.platform.evidence;

import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.file.Unfit;
import org.fengqiao.platform.file.Upload;

/** What came of bringing a file, whole or in parts. */
sealed interface BringResult {

    /** It is kept; the same file a second time is the one kept before. */
    record Brought(Evidence evidence) implements BringResult {}

    /** Parts may come from {@link Upload#received()} on. */
    record GoOn(Upload upload) implements BringResult {}

    sealed interface Refused extends BringResult {}

    /** It was looked at and is not taken. */
    record NotTaken(String name, long bytes, Unfit why) implements Refused {}

    /** There are as many as are kept. */
    record Full(int most) implements Refused {}

    /** The application was sent meanwhile, or the case is over. */
    record NotOpen() implements Refused {}

    /** So many are under way that they are finished first. */
    record TooManyUnderWay() implements Refused {}

    /** So much came from that network address within the hour. */
    record TooMuchFromHere() implements Refused {}

    /** There is no such transfer for this owner; it can be announced again. */
    record NoSuchUpload() implements Refused {}
}
