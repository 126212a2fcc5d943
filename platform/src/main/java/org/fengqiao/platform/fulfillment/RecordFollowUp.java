package org.fengqiao.platform.fulfillment;

import java.time.LocalDate;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.fulfillment.FollowUp.Outcome;
import org.fengqiao.platform.fulfillment.FollowUp.Satisfaction;
import org.fengqiao.platform.fulfillment.FollowUp.TalkedTo;
import org.fengqiao.platform.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Writes down a follow-up. */
public record RecordFollowUp(
        CaseId caseId,
        Actor by,
        TalkedTo talkedTo,
        Outcome outcome,
        @Nullable LocalDate promisedOn,
        String note,
        @Nullable Satisfaction satisfaction,
        @Nullable Boolean wantsJobHelp) {}
