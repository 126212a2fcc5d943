package org.fengqiao.platform.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * The call to the other side to answer (邀请).
 *
 * @param channel how it went out; it decides what proves the invited side
 * @param lastDay until when an answer is in time; a later one counts too, marked late
 * @param deliveredAt when it was proven to have arrived: another thing than having been sent
 * @param undeliveredAt when it was given up on its channel
 * @param person who came in by it; null while nobody has
 */
public record Invitation(
        InvitationId id,
        CaseId caseId,
        Channel channel,
        State state,
        LocalDate lastDay,
        int factorTries,
        Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant undeliveredAt,
        @Nullable UUID person,
        @Nullable Instant answeredAt) {

    /** How an invitation stands. */
    public enum State {
        /** 已发出: nobody has come in by it. */
        SENT,
        /** 已进入: somebody proved to be the invited side. */
        JOINED,
        /** 已回应. */
        ANSWERED,
        /** 不是这个单位: sent back with a reason. */
        DISCLAIMED
    }

    /** Whether an answer given at that moment comes after the last day. */
    public boolean isLateAt(Instant at) {
        return Days.of(at).isAfter(lastDay);
    }
}
