package org.fengqiao.platform.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/** Names one paper (文书标识). */
public record PaperId(Region region, UUID value) implements RegionalId {

    static PaperId next(Region region, Instant at) {
        return RegionalId.next(region, at, PaperId::new);
    }

    public static Optional<PaperId> parse(String text) {
        return RegionalId.parse(text, PaperId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
