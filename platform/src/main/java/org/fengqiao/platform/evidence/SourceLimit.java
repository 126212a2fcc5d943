package org.fengqiao.platform.evidence;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.platform.file.Uploads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much may come from one network address without sign-in (来源限流): 600 MB an hour, counted in parts of 256 KB. Many people can stand behind one
 * address, so it is far more than any one of them brings. Each node counts for itself.
 */
@Component
class SourceLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_SOURCES = 10_000;

    private final long perHour;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_SOURCES;
        }
    });

    SourceLimit(@Value("${fengqiao.open-parts-per-hour}") long perHour, Clock clock) {
        this.perHour = perHour;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    long perHour() {
        return perHour;
    }

    /** Whether that many bytes may come now; if so they are counted. */
    boolean allows(String source, long bytes) {
        return buckets.computeIfAbsent(source, _ -> bucket()).tryConsume(1 + bytes / Uploads.LARGEST_PART);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, WINDOW))
                .build();
    }
}
