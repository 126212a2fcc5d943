package org.fengqiao.platform.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * UUID version 7 (RFC 9562): the millisecond first, then randomness, so that new rows lie together in an index. Two of the same millisecond come in the order in
 * which this process asked for them.
 */
public final class TimeOrderedUuid {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long REST = (1L << 62) - 1;
    private static final int STEP = 1 << 30;

    private static long lastHigh;
    private static long lastRest;

    private TimeOrderedUuid() {}

    public static synchronized UUID at(Instant instant) {
        long millisecond = instant.toEpochMilli();
        if (millisecond == lastHigh >> 16) {
            lastRest += 1 + RANDOM.nextInt(STEP);
            lastHigh += lastRest >>> 62;
            lastRest &= REST;
        } else {
            // Begins in the lower half of the twelve bits, so that counting on never reaches the version.
            lastHigh = (millisecond << 16) | VERSION | RANDOM.nextInt(0x800);
            lastRest = RANDOM.nextLong() & REST;
        }
        return new UUID(lastHigh, 1L << 63 | lastRest);
    }
}
