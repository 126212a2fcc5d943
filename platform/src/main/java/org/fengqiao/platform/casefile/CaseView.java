package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * A case as someone who may see it sees it: everything on this side of the wall.
 *
 * @param receiptNumber random, given at once
 * @param number the case number (案号), given at acceptance; null before
 * @param settledAt when an agreement took effect
 * @param endedAt when it ended without one
 * @param own the side of the one who looks; null for staff
 */
public record CaseView(
        CaseId id,
        int version,
        String receiptNumber,
        @Nullable String number,
        Stage stage,
        Route route,
        PlaceCode place,
        String story,
        @Nullable String industry,
        int workers,
        boolean urgent,
        Money totalLow,
        Money totalHigh,
        UUID handlingOrganization,
        PlaceCode handlingPlace,
        String routingReason,
        @Nullable UUID mediator,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        @Nullable Instant settledAt,
        @Nullable Instant endedAt,
        @Nullable Side own,
        List<Party> parties,
        List<CaseClaim> claims) {

    public Party party(Side side) {
        return parties.stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .orElseThrow();
    }

    public Optional<Party> party(PartyKind kind) {
        return parties.stream().filter(party -> party.kind() == kind).findFirst();
    }

    /** The side that is owed: the worker's, whoever applied. */
    public Side workerSide() {
        return party(PartyKind.WORKER).map(Party::side).orElse(Side.APPLICANT);
    }

    /** The case number, or before acceptance the receipt number. */
    public String reference() {
        return number == null ? receiptNumber : number;
    }
}
