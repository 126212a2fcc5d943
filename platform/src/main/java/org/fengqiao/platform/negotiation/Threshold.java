package org.fengqiao.platform.negotiation;

import java.util.UUID;
import org.fengqiao.platform.delivery.Channel;

/**
 * What an invited side sees before it is proven (邀请核验): who invites and how to prove oneself, nothing of the case.
 *
 * @param maskedPhone where the code goes; empty for a letter
 */
public record Threshold(UUID organization, Channel channel, String maskedPhone) {}
