package org.fengqiao.platform.agreement;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.RegionalId;

/** Which agreement (协议标识). */
public record AgreementId(Region region, UUID value) implements RegionalId {

    static AgreementId next(Region region, Instant at) {
        return RegionalId.next(region, at, AgreementId::new);
    }

    @Override
    public String toString() {
        return text();
    }
}
