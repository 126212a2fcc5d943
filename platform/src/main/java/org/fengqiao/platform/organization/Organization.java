package org.fengqiao.platform.organization;

import java.util.UUID;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Region;

/**
 * One body (组织).
 *
 * @param reach the place whose matters it takes; usually its own
 * @param sealKey the name of the key its seal is put with
 */
public record Organization(
        Region region,
        UUID id,
        OrganizationKind kind,
        String name,
        PlaceCode reach,
        String address,
        String phone,
        String hours,
        String sealKey) {}
