package org.fengqiao.platform.negotiation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.Vault;
import org.springframework.stereotype.Component;

/** The eight digits of an invitation (邀请码): told once, kept as a keyed hash, guessed at five times a quarter of an hour from one source. */
@Component
class InvitationCodes {

    static final int TRIES = 5;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final SecureRandom RANDOM = new SecureRandom();
    /** A wrong code has no place; it lies with the platform's own. */
    private static final Region NOWHERE = new Region(1000);

    private final InvitationTable table;
    private final Vault vault;
    private final Clock clock;

    InvitationCodes(InvitationTable table, Vault vault, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.clock = clock;
    }

    /** A new code of an invitation, to be told now and never again. */
    String give(InvitationId id) {
        while (true) {
            var code = "%08d".formatted(RANDOM.nextInt(100_000_000));
            if (table.insertCode(id, hash(code))) {
                return code;
            }
        }
    }

    byte[] hash(String code) {
        return vault.lookupHash("invitation", code);
    }

    int triesLeft(String source) {
        return Math.max(
                0,
                TRIES
                        - table.wrongCodesSince(
                                sourceHash(source), clock.instant().minus(WINDOW)));
    }

    void countWrong(String source) {
        table.insertWrongCode(NOWHERE, sourceHash(source), clock.instant());
    }

    private byte[] sourceHash(String source) {
        return vault.lookupHash("source", source);
    }
}
