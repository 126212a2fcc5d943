package org.fengqiao.platform.evidence;

import java.time.Clock;
import java.time.Duration;
import org.fengqiao.platform.file.Uploads;
import org.fengqiao.platform.web.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much may come from one network address without sign-in (来源限流), counted in parts of 256 KB. Many people can stand behind one address, so it is far
 * more than any one of them brings.
 */
@Component
class SourceLimit {

    private final long perHour;
    private final RateLimit<String> sources;

    SourceLimit(@Value("${fengqiao.open-parts-per-hour}") long perHour, Clock clock) {
        this.perHour = perHour;
        this.sources = new RateLimit<>(perHour, Duration.ofHours(1), clock);
    }

    /** In parts. */
    long perHour() {
        return perHour;
    }

    /** Whether that many bytes may come now; if so they are counted. */
    boolean allows(String source, long bytes) {
        return sources.allows(source, 1 + bytes / Uploads.LARGEST_PART);
    }
}
