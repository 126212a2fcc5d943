package org.fengqiao.platform.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.account.IssueResult.Issued;
import org.fengqiao.platform.account.IssueResult.NameMissing;
import org.fengqiao.platform.account.IssueResult.NameTaken;
import org.fengqiao.platform.account.IssueResult.NameTooLong;
import org.fengqiao.platform.account.IssueResult.OutsideReach;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other systems (合作系统): government apps, mini-programs, courts. Each has one token at a time, told once and kept as a keyed hash. */
@Service
public class Partners implements TokenSignIn {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_NAME = 100;

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

    /**
     * A system as its administrator sees it.
     *
     * @param withdrawnAt null while its token is good
     */
    public record Partner(
            UUID id,
            String name,
            PlaceCode place,
            Instant madeAt,
            @Nullable Instant withdrawnAt) {}

    /** Records a system of a place within the administrator's, and tells its token, now and never again. */
    @Transactional
    IssueResult issue(String name, PlaceCode place, Actor by) {
        var named = name.strip();
        if (named.isEmpty()) {
            return new NameMissing();
        }
        if (named.codePointCount(0, named.length()) > LONGEST_NAME) {
            return new NameTooLong(LONGEST_NAME);
        }
        if (!reaches(by, place)) {
            return new OutsideReach();
        }
        var token = newToken();
        return record(TimeOrderedUuid.at(clock.instant()), named, place, token, by)
                ? new Issued(named, token)
                : new NameTaken(named);
    }

    /** False if that id, or a system of that name with a good token, is there already. */
    @Transactional
    boolean record(UUID id, String name, PlaceCode place, String token, Actor by) {
        var made = jdbc.sql("""
                        insert into account.partner (id, name, place, token_hash, made_at)
                        values (:id, :name, :place, :token, :at)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("name", name)
                .param("place", place.value())
                .param("token", hash(token))
                .param("at", Days.utc(clock.instant()))
                .update();
        if (made == 1) {
            journal.begin(Chain.ofAccount(id), by, Act.of("account.record-partner", Map.of("place", place.value())));
        }
        return made == 1;
    }

    /** From now on the token opens nothing; false if it is not this administrator's or was withdrawn before. */
    @Transactional
    boolean withdraw(UUID id, Actor by) {
        var withdrawn = jdbc.sql("""
                        update account.partner
                           set withdrawn_at = :at
                         where id = :id and withdrawn_at is null and place like :reach
                        """)
                .param("at", Days.utc(clock.instant()))
                .param("id", id)
                .param("reach", reach(by))
                .update();
        if (withdrawn == 1) {
            journal.record(Chain.ofAccount(id), by, Act.of("account.withdraw-partner"));
        }
        return withdrawn == 1;
    }

    /** The systems within the administrator's place, the newest first. */
    @Transactional(readOnly = true)
    List<Partner> within(Actor by) {
        return jdbc.sql("""
                        select id, name, place, made_at, withdrawn_at
                          from account.partner
                         where place like :reach
                         order by made_at desc, id desc
                        """)
                .param("reach", reach(by))
                .query((row, _) -> new Partner(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new PlaceCode(row.getString("place")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    @Transactional(readOnly = true)
    boolean exists(UUID id) {
        return jdbc.sql("select 1 from account.partner where id = :id")
                .param("id", id)
                .query((row, _) -> true)
                .optional()
                .isPresent();
    }

    private static boolean reaches(Actor by, PlaceCode place) {
        return by.place() != null && place.liesWithin(by.place());
    }

    private static String reach(Actor by) {
        return by.place() == null ? "" : by.place() + "%";
    }

    private static String newToken() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
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
