package org.fengqiao.platform.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.terms.Terms;

/**
 * One line of the ledger (方案): what one side offered, for good, and how it stands. Said to settle: nobody outside the wall reads it.
 *
 * @param number counts up from 1 over both sides
 * @param expiresOn the last day on which it can be accepted
 */
public record Offer(
        UUID id, int number, Side side, Terms terms, LocalDate expiresOn, OfferState state, Instant madeAt) {}
