package org.fengqiao.platform.recusal;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.shared.Hat;
import org.jspecify.annotations.Nullable;

/**
 * A mediator steps aside, or is asked to (回避).
 *
 * @param mediator whom it is about
 * @param askedHat a side's, or {@code MEDIATOR} for one who steps aside
 * @param words in addition to the reason; empty for none
 * @param explanation why it was refused, for the one who asked; null otherwise
 */
public record Recusal(
        UUID id,
        UUID mediator,
        UUID askedBy,
        Hat askedHat,
        RecusalReason reason,
        String words,
        Instant askedAt,
        RecusalState state,
        @Nullable String explanation) {

    public boolean isAsked() {
        return state == RecusalState.ASKED;
    }

    /** Nobody decides on their own stepping aside, nor on what they asked for. */
    boolean mayBeDecidedBy(UUID person) {
        return !person.equals(mediator) && !person.equals(askedBy);
    }
}
