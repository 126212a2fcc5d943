package org.fengqiao.platform.agreement;

/** What came of taking an agreement back to the table. */
public sealed interface VoidResult {

    record Voided() implements VoidResult {}

    sealed interface Refused extends VoidResult {}

    record NotFound() implements Refused {}

    /** It is not out for signing: there is none, or it is in effect. */
    record NotOpen() implements Refused {}
}
