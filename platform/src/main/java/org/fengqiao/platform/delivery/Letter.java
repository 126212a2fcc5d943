package org.fengqiao.platform.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be printed and posted by hand (信件).
 *
 * @param address the lines of a postal address
 * @param postedAs the tracking number it was posted under; null while it was not
 */
public record Letter(
        UUID id,
        String template,
        String address,
        String text,
        MessageState state,
        Instant createdAt,
        @Nullable String postedAs) {

    /** The first line: whose name is on the envelope. */
    public String addressee() {
        return address.lines().findFirst().orElse("");
    }

    public boolean isWaiting() {
        return state == MessageState.WAITING;
    }
}
