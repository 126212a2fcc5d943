package org.fengqiao.platform.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/** Names a file that arrives in parts. */
public record UploadId(Region region, UUID value) implements RegionalId {

    static UploadId next(Region region, Instant at) {
        return RegionalId.next(region, at, UploadId::new);
    }

    public static Optional<UploadId> parse(String text) {
        return RegionalId.parse(text, UploadId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
