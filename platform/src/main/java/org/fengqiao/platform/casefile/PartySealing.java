package org.fengqiao.platform.casefile;

import java.util.UUID;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a party's numbers lie in the database: encrypted, with keyed hashes beside them to look them up by. */
@Component
class PartySealing {

    private static final String PHONE = "casefile.party.phone";
    private static final String IDENTITY = "casefile.party.identity";

    private final Vault vault;

    PartySealing(Vault vault) {
        this.vault = vault;
    }

    Sealed seal(Party party) {
        var phone = party.phone();
        var identity = party.identityNumber();
        return new Sealed(
                vault.sealPersonal(PHONE, party.id(), phone == null ? null : phone.value()),
                phone == null ? null : phoneHash(phone),
                phone == null ? null : lastFourHash(phone.lastFour()),
                vault.sealPersonal(IDENTITY, party.id(), identity),
                identity == null ? null : vault.lookupHash("identity", identity));
    }

    byte[] phoneHash(PhoneNumber phone) {
        return vault.lookupHash("phone", phone.value());
    }

    byte[] lastFourHash(String lastFour) {
        return vault.lookupHash("phone-last-four", lastFour);
    }

    @Nullable
    PhoneNumber phone(UUID party, byte @Nullable [] sealed) {
        var phone = vault.openPersonal(PHONE, party, sealed);
        return phone == null ? null : new PhoneNumber(phone);
    }

    @Nullable
    String identity(UUID party, byte @Nullable [] sealed) {
        return vault.openPersonal(IDENTITY, party, sealed);
    }

    record Sealed(
            byte @Nullable [] phone,
            byte @Nullable [] phoneHash,
            byte @Nullable [] phoneLastFourHash,
            byte @Nullable [] identity,
            byte @Nullable [] identityHash) {}
}
