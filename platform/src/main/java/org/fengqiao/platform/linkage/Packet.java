package org.fengqiao.platform.linkage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.jspecify.annotations.Nullable;

/**
 * One packet (衔接材料): what was handed over to which office, by whom, and what came of it.
 *
 * @param organization the office it is addressed to
 * @param sha256 of the contents as handed over
 * @param applicantAt when the applicant asked; null where only the other side did
 * @param due the last day for the next step, as far as the law sets one
 * @param officeNumber the number the office gave it; empty until then
 */
public record Packet(
        PacketId id,
        CaseId caseId,
        PacketKind kind,
        PacketState state,
        UUID organization,
        PacketContents contents,
        String sha256,
        @Nullable Instant applicantAt,
        @Nullable Instant respondentAt,
        @Nullable LocalDate due,
        @Nullable Instant sentAt,
        List<Gap> gaps,
        @Nullable Instant suppliedAt,
        @Nullable Instant acceptedAt,
        String officeNumber,
        @Nullable Decision decision,
        @Nullable LocalDate decidedOn) {

    /** Whether that side has asked for it. */
    public boolean isAskedBy(Side side) {
        return (side == Side.APPLICANT ? applicantAt : respondentAt) != null;
    }

    /** All that is missing is told once (一次性告知). */
    public boolean mayBeSentBack() {
        return state == PacketState.SENT && gaps.isEmpty();
    }
}
