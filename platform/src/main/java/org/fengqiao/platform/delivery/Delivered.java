package org.fengqiao.platform.delivery;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.jspecify.annotations.Nullable;

/** Published when a message was proven to have arrived at its address (已送达). A stored contract: add fields, never rename or remove them. */
public record Delivered(
        Region region, UUID message, @Nullable UUID concerns, String template, Instant at) {}
