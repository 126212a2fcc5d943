package org.fengqiao.platform.casefile;

import java.util.UUID;
import org.fengqiao.platform.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A party to a case (当事人).
 *
 * @param phone null when only another way to reach the party is known
 * @param identityNumber of a worker; asked at signing, never before
 * @param creditCode of an employer (统一社会信用代码)
 * @param legalRepresentative of an employer (法定代表人)
 */
public record Party(
        UUID id,
        Side side,
        PartyKind kind,
        String name,
        @Nullable PhoneNumber phone,
        @Nullable String identityNumber,
        @Nullable String creditCode,
        @Nullable String legalRepresentative,
        @Nullable String address) {

    /** For who is not to know the person (脱敏): of a worker the family name; an employer's whole. */
    public String maskedName() {
        return kind == PartyKind.WORKER ? name.substring(0, name.offsetByCodePoints(0, 1)) + "*" : name;
    }
}
