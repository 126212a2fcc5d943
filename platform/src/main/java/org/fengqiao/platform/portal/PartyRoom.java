package org.fengqiao.platform.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.mediation.DayBar;
import org.fengqiao.platform.mediation.Extension;
import org.fengqiao.platform.mediation.FactProposal;
import org.fengqiao.platform.mediation.MediationSession;
import org.fengqiao.platform.mediation.Proposal;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.recusal.Recusal;
import org.fengqiao.platform.room.Conversation;
import org.fengqiao.platform.room.Lane;
import org.jspecify.annotations.Nullable;

/**
 * The room as one side sees it (调解室, P14): the talk in one lane, what waits for an answer, when they meet, and how many days are left.
 *
 * @param reader who looks
 * @param sits whether a mediator sits with them
 * @param open whether words can still be said
 * @param clock the count of days that ends first; null before it begins
 * @param daysAreOver fifteen days are over by either count
 * @param unread whether something waits to be read
 * @param proposals newest first
 * @param session the one that is to come
 * @param extension the one that is asked for
 * @param mayEnd whether this side's leaving ends it
 * @param departed this side said that it does not wish to go on
 * @param recusal what this reader asked for last
 */
public record PartyRoom(
        CaseView view,
        Side own,
        UUID reader,
        Lane lane,
        Conversation talk,
        boolean sits,
        boolean open,
        String mediator,
        Organization organization,
        @Nullable DayBar clock,
        boolean daysAreOver,
        boolean unread,
        List<Proposal.Card> proposals,
        List<FactProposal.Card> facts,
        @Nullable MediationSession session,
        @Nullable Extension extension,
        boolean mayEnd,
        boolean departed,
        @Nullable Recusal recusal,
        Instant now) {

    public boolean isJoint() {
        return lane == Lane.JOINT;
    }

    public String path() {
        return "/cases/" + view.id().text() + "/room";
    }
}
