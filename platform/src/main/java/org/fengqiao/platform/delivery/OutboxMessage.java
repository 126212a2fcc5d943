package org.fengqiao.platform.delivery;

import java.time.Instant;
import java.util.UUID;

/** A message as the demonstration's outbox shows it, text and all. */
public record OutboxMessage(
        UUID id,
        String template,
        Channel channel,
        String address,
        String text,
        MessageState state,
        Instant createdAt) {}
