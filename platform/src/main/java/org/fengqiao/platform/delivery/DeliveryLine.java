package org.fengqiao.platform.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message as the case's evidence of delivery shows it (送达记录): to which masked address, when tried, when proven. */
public record DeliveryLine(
        UUID id,
        String template,
        Channel channel,
        String maskedAddress,
        MessageState state,
        int tries,
        Instant createdAt,
        @Nullable Instant deliveredAt) {}
