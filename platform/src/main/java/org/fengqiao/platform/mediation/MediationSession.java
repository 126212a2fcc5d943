package org.fengqiao.platform.mediation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.Side;

/**
 * A session (调解场次): when, how and where, and whether it came about. What was said in it stands in the minutes, behind the wall.
 *
 * @param place empty unless they meet at one
 * @param absent the sides that did not come
 */
public record MediationSession(
        UUID id, Instant startsAt, SessionMode mode, String place, SessionState state, Set<Side> absent) {

    /** After how long one who waits may stop waiting. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    public MediationSession {
        absent = Set.copyOf(absent);
    }

    public boolean isComing() {
        return state == SessionState.ARRANGED;
    }

    /** Its time came and went a quarter of an hour ago, and nothing is recorded. */
    public boolean isMissedAt(Instant now) {
        return isComing() && !now.isBefore(startsAt.plus(PATIENCE));
    }
}
