package org.fengqiao.narrative;

/** Words of a story and where they stand: from the offset {@code from} up to {@code to} of the text as it was given. */
public sealed interface Span
        permits ClaimSpan, ElementSpan, AmountSpan, DateSpan, PartySpan, RiskSpan, SealedSpan, Ground {

    int from();

    int to();

    String text();
}
