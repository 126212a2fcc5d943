package org.fengqiao.platform.delivery;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.jspecify.annotations.Nullable;

/** Published when a message was given up on its channel (未送达), so that the next rung of the ladder can be taken. A stored contract. */
public record DeliveryFailed(
        Region region, UUID message, @Nullable UUID concerns, String template, Instant at) {}
