package org.fengqiao.platform.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on an application (受理决定).
 *
 * @param reason null when accepted, and so are door and explanation
 * @param explanation in words the applicant reads
 */
public record Decision(
        boolean accepted,
        @Nullable DeclineReason reason,
        @Nullable NextDoor door,
        @Nullable String explanation,
        Instant at) {}
