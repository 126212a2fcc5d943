package org.fengqiao.platform.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StaffTable {

    private static final String TOTP = "account.staff.totp";

    private final JdbcClient jdbc;
    private final Vault vault;

    StaffTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<StaffRow> lock(String login) {
        return lock("s.login = :key", login);
    }

    Optional<StaffRow> lock(UUID person) {
        return lock("s.person = :key", person);
    }

    private Optional<StaffRow> lock(String condition, Object key) {
        return jdbc.sql("""
                        select s.person, p.name, s.password, s.totp, s.last_totp, s.failures, s.locked_until
                          from account.staff s
                          join account.person p on p.id = s.person
                         where %s
                           for update of s
                        """.formatted(condition))
                .param("key", key)
                .query((row, _) -> {
                    var person = row.getObject("person", UUID.class);
                    var secret = vault.openPersonal(TOTP, person, row.getBytes("totp"));
                    var locked = row.getObject("locked_until", OffsetDateTime.class);
                    return new StaffRow(
                            person,
                            row.getString("name"),
                            row.getString("password"),
                            secret == null ? "" : secret,
                            row.getLong("last_totp"),
                            row.getInt("failures"),
                            locked == null ? null : locked.toInstant());
                })
                .optional();
    }

    /** @param password asked for only if the account is new: it takes its time */
    boolean insert(NewStaff staff, Supplier<String> password, Instant at) {
        var made = jdbc.sql("""
                        insert into account.person (id, kind, name, made_at)
                        values (:id, 'STAFF', :name, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", staff.person())
                .param("name", staff.name())
                .param("at", Days.utc(at))
                .update();
        if (made == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into account.staff (person, login, password, totp, demonstration)
                        values (:person, :login, :password, :totp, :demonstration)
                        """)
                .param("person", staff.person())
                .param("login", staff.login())
                .param("password", password.get())
                .param("totp", vault.sealPersonal(TOTP, staff.person(), staff.totpSecret()))
                .param("demonstration", staff.demonstration())
                .update();
        for (var hat : staff.hats()) {
            jdbc.sql(
                            "insert into account.hat (person, hat, organization, place) values (:person, :hat, :organization, :place)")
                    .param("person", staff.person())
                    .param("hat", hat.hat().name())
                    .param("organization", hat.organization())
                    .param("place", String.valueOf(hat.place()))
                    .update();
        }
        return true;
    }

    void insertRecoveryCodes(UUID person, List<String> codes) {
        for (var code : codes) {
            jdbc.sql("insert into account.recovery_code (person, code_hash) values (:person, :hash)")
                    .param("person", person)
                    .param("hash", recoveryHash(person, code))
                    .update();
        }
    }

    boolean useRecoveryCode(UUID person, String code, Instant at) {
        return jdbc.sql("""
                        update account.recovery_code
                           set used_at = :at
                         where person = :person and code_hash = :hash and used_at is null
                        """)
                        .param("at", Days.utc(at))
                        .param("person", person)
                        .param("hash", recoveryHash(person, code.strip()))
                        .update()
                == 1;
    }

    void fail(UUID person, int failures, @Nullable Instant lockedUntil) {
        one(
                person,
                jdbc.sql("update account.staff set failures = :failures, locked_until = :until where person = :person")
                        .param("failures", failures)
                        .param("until", lockedUntil == null ? null : Days.utc(lockedUntil))
                        .param("person", person)
                        .update());
    }

    void succeed(UUID person, long lastTotp) {
        one(
                person,
                jdbc.sql("""
                        update account.staff
                           set failures = 0, locked_until = null, last_totp = :lastTotp
                         where person = :person
                        """)
                        .param("lastTotp", lastTotp)
                        .param("person", person)
                        .update());
    }

    List<Actor> hats(UUID person) {
        return jdbc.sql(
                        "select hat, organization, place from account.hat where person = :person order by hat, organization")
                .param("person", person)
                .query((row, _) -> Actor.staff(
                        person,
                        Hat.valueOf(row.getString("hat")),
                        row.getObject("organization", UUID.class),
                        new PlaceCode(row.getString("place"))))
                .list();
    }

    List<Staff.Member> members(UUID organization, Hat hat) {
        return jdbc.sql("""
                        select p.id, p.name
                          from account.hat h
                          join account.person p on p.id = h.person
                         where h.organization = :organization and h.hat = :hat
                         order by p.name, p.id
                        """)
                .param("organization", organization)
                .param("hat", hat.name())
                .query((row, _) -> new Staff.Member(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    Optional<String> name(UUID person) {
        return jdbc.sql("select name from account.person where id = :id and name is not null")
                .param("id", person)
                .query((row, _) -> row.getString("name"))
                .optional();
    }

    boolean hasDemonstrationAccounts() {
        return jdbc.sql("select 1 from account.staff where demonstration limit 1")
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    private byte[] recoveryHash(UUID person, String code) {
        return vault.lookupHash("recovery-code", person + ":" + code);
    }

    private static void one(UUID person, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Staff " + person + ": " + changed + " rows changed instead of one");
        }
    }

    record StaffRow(
            UUID person,
            String name,
            String password,
            String totpSecret,
            long lastTotp,
            int failures,
            @Nullable Instant lockedUntil) {}
}
