package org.fengqiao.platform.file;

/** What came of giving a file. */
public sealed interface KeepResult {

    record Kept(StoredFile file) implements KeepResult {}

    sealed interface Refused extends KeepResult {}

    /** The file is not taken; its name stands in the sentence that says why. */
    record NotTaken(String name, long bytes, Unfit why) implements Refused {}
}
