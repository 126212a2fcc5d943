package org.fengqiao.platform.desk;

/** What came of saying what became of a letter. */
public sealed interface LetterResult {

    record Noted() implements LetterResult {}

    sealed interface Refused extends LetterResult {}

    /** There is no such letter for this actor. */
    record NotFound() implements Refused {}

    /** It has arrived or come back before. */
    record NotWaiting() implements Refused {}

    /** Nothing was chosen. */
    record StepMissing() implements Refused {}

    /** Without a number or a word there is no proof. */
    record NoteMissing() implements Refused {}

    record NoteTooLong(int longest) implements Refused {}

    /** Not understood, before it was written, or not here yet. */
    record DayNotPossible() implements Refused {}
}
