package org.fengqiao.platform.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * How much each of many may do in a time (限流): refilled evenly, counted by each node for itself. Of the sources heard of longest ago it forgets those beyond
 * ten thousand.
 *
 * @param <K> what tells one source from another
 */
public final class RateLimit<K> {

    private static final int MOST_SOURCES = 10_000;

    private final long most;
    private final Duration window;
    private final TimeMeter time;
    private final Map<K, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > MOST_SOURCES;
        }
    });

    /** @param most in the window, and at once */
    public RateLimit(long most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Whether a source may have that much now; if so it is counted. */
    public boolean allows(K source, long much) {
        return bucketOf(source).tryConsume(much);
    }

    /**
     * Counts one request.
     *
     * @throws ResponseStatusException 429, with the seconds to wait in {@code Retry-After}
     */
    public void count(K source, HttpServletResponse response) {
        var probe = bucketOf(source).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private Bucket bucketOf(K source) {
        return buckets.computeIfAbsent(
                source,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                        .build());
    }
}
