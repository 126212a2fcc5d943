package org.fengqiao.platform.room;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.shared.Hat;

/**
 * Something said in a lane (消息), behind the wall.
 *
 * @param hat the writer's: {@code APPLICANT}, {@code RESPONDENT} or {@code MEDIATOR}
 * @param shownAt from when on others see it; until then its writer can take it back
 */
public record LaneMessage(UUID id, Lane lane, Hat hat, UUID person, String words, Instant writtenAt, Instant shownAt) {

    /** Whether nobody but its writer sees it yet. */
    public boolean isHeldAt(Instant moment) {
        return shownAt.isAfter(moment);
    }
}
