package org.fengqiao.platform.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.partner.ReceivedApplication.OpenQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A case as the system that handed it in sees it (案件进度), as JSON: what the portal tells the applicant, with people masked, and nothing that was said to settle.
 *
 * @param number given at acceptance
 */
record PartnerCase(
        String id,
        String receiptNumber,
        @Nullable String number,
        Stage stage,
        WaitingFor turn,
        String organization,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant settledAt,
        @Nullable Instant endedAt,
        @Nullable Instant closedAt,
        List<PartyLine> parties,
        List<ClaimLine> claims,
        List<DeadlineLine> deadlines,
        List<PaperLine> papers,

        @Schema(description = "What would still help, the most useful first")
        List<OpenQuestion> asked) {

    /** In whose hands the case is (轮到谁). */
    enum Whose {
        /** 申请人. */
        APPLICANT,
        /** 被申请人. */
        RESPONDENT,
        /** 调解组织. */
        ORGANIZATION,
        /** 不用做事. */
        NOBODY
    }

    /** @param by the last day, as far as one is set */
    @Schema(name = "Turn")
    record WaitingFor(Whose whose, @Nullable LocalDate by) {}

    /** @param name of a worker the family name only */
    @Schema(name = "Party")
    record PartyLine(Side side, String name, @Nullable String phone) {}

    /**
     * One thing asked for, in yuan.
     *
     * @param low the least it comes to on the facts as told; null where a person must compute it
     * @param claimed what the applicant asks, if other than computed
     */
    @Schema(name = "Claim")
    record ClaimLine(
            String type,
            @Nullable String low,
            @Nullable String high,
            @Nullable String claimed) {}

    /** A last day that still runs, with the article it comes from. */
    @Schema(name = "Deadline")
    record DeadlineLine(String rule, LocalDate lastDay, String article) {}

    /** @param code typed on the page of verification it tells whether a copy is valid */
    @Schema(name = "Paper")
    record PaperLine(PaperKind kind, String code, Instant issuedAt) {}
}
