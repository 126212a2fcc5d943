package org.fengqiao.narrative;

/**
 * A sentence that offers or concedes for the sake of settling (为和解说的话). It is no fact: what it says is neither an element nor a suggested
 * answer, and it goes into no paper without both sides' consent.
 */
public record SealedSpan(Concession concession, int from, int to, String text) implements Span {

    /** What is said to settle. */
    public enum Concession {
        /** 提出愿付或愿收的数目. */
        OFFER,
        /** 让步、承认. */
        CONCEDE
    }
}
