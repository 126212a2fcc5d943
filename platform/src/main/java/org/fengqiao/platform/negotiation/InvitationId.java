package org.fengqiao.platform.negotiation;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/** Which invitation (邀请标识). */
public record InvitationId(Region region, UUID value) implements RegionalId, Serializable {

    static InvitationId next(Region region, Instant at) {
        return RegionalId.next(region, at, InvitationId::new);
    }

    static Optional<InvitationId> parse(String text) {
        return RegionalId.parse(text, InvitationId::new);
    }
}
