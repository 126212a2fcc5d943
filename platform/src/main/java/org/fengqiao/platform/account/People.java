package org.fengqiao.platform.account;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members of the public (公众账户): whoever proved a phone number, and those who came in by a letter's code without one. */
@Service
public class People {

    private static final String PHONE = "account.person.phone";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    People(JdbcClient jdbc, Vault vault, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** The person of a proven phone, made if new. */
    @Transactional
    public UUID withPhone(PhoneNumber phone) {
        var hash = vault.lookupHash("phone", phone.value());
        var id = TimeOrderedUuid.at(clock.instant());
        var made = jdbc.sql("""
                        insert into account.person (id, kind, phone, phone_hash, made_at)
                        values (:id, 'PUBLIC', :phone, :hash, :at)
                        on conflict (phone_hash) do nothing
                        """)
                .param("id", id)
                .param("phone", vault.sealPersonal(PHONE, id, phone.value()))
                .param("hash", hash)
                .param("at", Days.utc(clock.instant()))
                .update();
        if (made == 1) {
            journal.begin(Chain.ofAccount(id), Actor.party(id), Act.of("account.make", Map.of("by", "phone")));
            return id;
        }
        return jdbc.sql("select id from account.person where phone_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    /** A person known only by an invitation on paper. */
    @Transactional
    public UUID withoutPhone() {
        var id = TimeOrderedUuid.at(clock.instant());
        jdbc.sql("insert into account.person (id, kind, made_at) values (:id, 'PUBLIC', :at)")
                .param("id", id)
                .param("at", Days.utc(clock.instant()))
                .update();
        journal.begin(Chain.ofAccount(id), Actor.party(id), Act.of("account.make", Map.of("by", "letter")));
        return id;
    }

    /** The number to reach somebody by. */
    @Transactional(readOnly = true)
    public Optional<PhoneNumber> phoneOf(UUID person) {
        return jdbc.sql("select phone from account.person where id = :id and phone is not null")
                .param("id", person)
                .query((row, _) -> row.getBytes("phone"))
                .optional()
                .map(phone -> vault.openPersonal(PHONE, person, phone))
                .map(PhoneNumber::new);
    }
}
