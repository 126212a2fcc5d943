package org.fengqiao.platform.negotiation;

import java.util.UUID;

/** What came of making an offer, putting a waiting one forward, or accepting one. */
public sealed interface OfferResult {

    /** @param waits it was sent while the other side sent one too: both are kept, this one waits */
    record Made(UUID offer, boolean waits) implements OfferResult {}

    record Accepted(UUID offer) implements OfferResult {}

    sealed interface Refused extends OfferResult {}

    /** There is no such case or offer for this actor. */
    record NotFound() implements Refused {}

    /** The case is not at the stage of talking. */
    record NotOpen() implements Refused {}

    /** It expired, or another took its place meanwhile. */
    record NoLongerStands() implements Refused {}

    /** One's own offer is the other side's to accept. */
    record OwnOffer() implements Refused {}
}
