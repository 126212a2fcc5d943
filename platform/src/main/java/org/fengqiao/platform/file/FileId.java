package org.fengqiao.platform.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/** Names one stored file. */
public record FileId(Region region, UUID value) implements RegionalId {

    static FileId next(Region region, Instant at) {
        return RegionalId.next(region, at, FileId::new);
    }

    public static Optional<FileId> parse(String text) {
        return RegionalId.parse(text, FileId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
