package org.fengqiao.platform.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/** Which case (案卷标识): {@code 4401-0198…} in addresses. */
public record CaseId(Region region, UUID value) implements RegionalId, Serializable {

    public static CaseId next(Region region, Instant at) {
        return RegionalId.next(region, at, CaseId::new);
    }

    public static Optional<CaseId> parse(String text) {
        return RegionalId.parse(text, CaseId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
