package org.fengqiao.platform.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.mediation.DayBar;
import org.fengqiao.platform.mediation.Extension;
import org.fengqiao.platform.mediation.MediationSession;
import org.fengqiao.platform.mediation.Proposal;
import org.fengqiao.platform.negotiation.Ledger;
import org.fengqiao.platform.room.Note;
import org.jspecify.annotations.Nullable;

/**
 * The mediator's table (调解桌, W06): three lanes, what the law gives, what was offered and proposed, and what comes next.
 *
 * @param reader who looks
 * @param open whether it still goes on
 * @param changes the count that this page is as new as
 * @param days from receipt and from acceptance
 * @param danger somebody wrote words of danger that were not read yet
 * @param unread something was written that was not read yet
 * @param proposals newest first
 * @param session the one that is to come
 * @param extension the newest
 * @param openFacts how many facts wait for both sides' word
 * @param departed the sides that do not wish to go on
 * @param recusal a request for another mediator is being decided on by somebody else
 */
public record MediatorTable(
        CaseView view,
        UUID reader,
        boolean open,
        List<LaneColumn> columns,
        long changes,
        List<DayBar> days,
        boolean danger,
        boolean unread,
        List<Proposal> proposals,
        Ledger ledger,
        LawBand band,
        @Nullable MediationSession session,
        @Nullable Extension extension,
        long openFacts,
        Set<Side> departed,
        boolean recusal,
        List<Note> notes,
        Instant now) {

    public String path() {
        return "/desk/cases/" + view.id().text() + "/table";
    }

    public @Nullable Proposal newest() {
        return proposals.isEmpty() ? null : proposals.getFirst();
    }
}
