package org.fengqiao.platform.linkage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/** Which packet (材料标识). */
public record PacketId(Region region, UUID value) implements RegionalId {

    static PacketId next(Region region, Instant at) {
        return RegionalId.next(region, at, PacketId::new);
    }

    static Optional<PacketId> parse(String text) {
        return RegionalId.parse(text, PacketId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
