package org.fengqiao.platform.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUID version 7 (RFC 9562): the millisecond first, then randomness, so that new rows lie together in an index. */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedUuid() {}

    public static UUID at(Instant instant) {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        long high = (instant.toEpochMilli() << 16) | 0x7000L | ((random[0] & 0x0FL) << 8) | (random[1] & 0xFFL);
        long low = 0x80L | (random[2] & 0x3FL);
        for (int i = 3; i < 10; i++) {
            low = (low << 8) | (random[i] & 0xFFL);
        }
        return new UUID(high, low);
    }
}
