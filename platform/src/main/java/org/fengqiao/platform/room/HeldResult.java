package org.fengqiao.platform.room;

/** What came of taking a message back, or of sending it before its minute is over. */
public sealed interface HeldResult {

    record Done() implements HeldResult {}

    sealed interface Refused extends HeldResult {}

    /** The others see it already, or it is not this writer's. */
    record NotHeld() implements Refused {}
}
