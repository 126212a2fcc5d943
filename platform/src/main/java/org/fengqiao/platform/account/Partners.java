package org.fengqiao.platform.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.fengqiao.platform.web.SignedIn;
import org.fengqiao.platform.web.TokenSignIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other systems (合作系统): government apps, mini-programs, courts. Each has one token at a time, told once and kept as a keyed hash. */
@Service
public class Partners implements TokenSignIn {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    Partners(JdbcClient jdbc, Vault vault, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records a system and tells its token, now and never again. */
    @Transactional
    public String record(String name, PlaceCode place) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        record(TimeOrderedUuid.at(clock.instant()), name, place, token);
        return token;
    }

    /** The same id a second time changes nothing. */
    @Transactional
    void record(UUID id, String name, PlaceCode place, String token) {
        var made = jdbc.sql("""
                        insert into account.partner (id, name, place, token_hash, made_at)
                        values (:id, :name, :place, :token, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("name", name)
                .param("place", place.value())
                .param("token", hash(token))
                .param("at", Days.utc(clock.instant()))
                .update();
        if (made == 1) {
            journal.begin(
                    Chain.ofAccount(id),
                    Actor.system(),
                    Act.of("account.record-partner", Map.of("place", place.value())));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedIn> of(String token) {
        return jdbc.sql(
                        "select id, name, place from account.partner where token_hash = :token and withdrawn_at is null")
                .param("token", hash(token))
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var actor = new Actor(id, Hat.PARTNER, id, new PlaceCode(row.getString("place")), null);
                    return new SignedIn(actor, row.getString("name"), row.getString("name"), List.of(actor));
                })
                .optional();
    }

    private byte[] hash(String token) {
        return vault.lookupHash("partner", token);
    }
}
