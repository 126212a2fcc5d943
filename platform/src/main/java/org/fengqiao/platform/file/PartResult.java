package org.fengqiao.platform.file;

/** What came of one part. */
public sealed interface PartResult {

    /** Go on from {@link Upload#received()}: it may be elsewhere than the sender thought. */
    record GoOn(Upload upload) implements PartResult {}

    /** That was the last: the file is kept. */
    record Complete(StoredFile file) implements PartResult {}

    sealed interface Refused extends PartResult {}

    /** There is no such upload for this holder. */
    record NotFound() implements Refused {}

    /** The whole file was looked at and is not taken. */
    record NotTaken(String name, long bytes, Unfit why) implements Refused {}
}
