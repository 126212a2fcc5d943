package org.fengqiao.platform.partner;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.intake.RelayResult;
import org.fengqiao.platform.intake.RelayedApplication;
import org.fengqiao.platform.intake.Relays;
import org.fengqiao.platform.partner.HandInResult.KeyUsed;
import org.fengqiao.platform.partner.HandInResult.NobodyThere;
import org.fengqiao.platform.partner.HandInResult.NotUnderstood;
import org.fengqiao.platform.partner.HandInResult.Received;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what other systems hand in (交件), each key once: the same again is answered as before, something else under it is refused. */
@Service
class HandIns {

    private final RelayTable table;
    private final Relays relays;
    private final CaseFiles cases;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandIns(
            RelayTable table,
            Relays relays,
            CaseFiles cases,
            Vault vault,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.relays = relays;
        this.cases = cases;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * One application.
     *
     * @param key chosen by the system, one for each application
     * @param body as it came, byte for byte
     */
    record HandIn(String key, String body, RelayedApplication application, Actor partner, Locale language) {}

    HandInResult handIn(HandIn command) {
        return transaction.execute(status -> {
            var result = inTransaction(command);
            if (result instanceof HandInResult.Refused) {
                // Nothing of it stays, the key neither: corrected, it may come under the same one.
                status.setRollbackOnly();
            }
            return result;
        });
    }

    private HandInResult inTransaction(HandIn command) {
        var partner = command.partner();
        var id = idOf(partner, command.key());
        var bodyHash = vault.lookupHash("relayed-body", command.body());
        if (!table.take(id, partner.person(), bodyHash, clock.instant())) {
            return table.find(id)
                    .filter(before -> MessageDigest.isEqual(before.bodyHash(), bodyHash))
                    .<HandInResult>map(before -> received(before.id(), partner, true))
                    .orElseGet(() -> new KeyUsed());
        }
        return switch (relays.relay(id, command.application(), partner, command.language())) {
            case RelayResult.Relayed(var caseId, var receiptNumber) -> {
                table.received(caseId, receiptNumber);
                yield received(caseId, partner, false);
            }
            case RelayResult.NotUnderstood(var errors) -> new NotUnderstood(errors);
            case RelayResult.NobodyThere(var place) -> new NobodyThere(place);
        };
    }

    private Received received(CaseId id, Actor partner, boolean repeated) {
        return new Received(cases.find(id, partner).orElseThrow(), repeated);
    }

    /** The same partner and key give the same id, and nobody can guess it (RFC 9562, version 8). */
    private UUID idOf(Actor partner, String key) {
        var hash = vault.lookupHash("relayed-key", partner.person() + ":" + key);
        return new UUID((number(hash, 0) & ~0xF000L) | 0x8000L, (number(hash, 8) >>> 2) | (1L << 63));
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            number = (number << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
