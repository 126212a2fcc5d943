package org.fengqiao.platform.account;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhoneCodeTable {

    private final JdbcClient jdbc;

    PhoneCodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two requests for one phone go one after the other. */
    void lock(byte[] phoneHash) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ByteBuffer.wrap(phoneHash).getLong())
                .query((_, _) -> true)
                .single();
    }

    Recent sentSince(byte[] phoneHash, Instant since) {
        return jdbc.sql("""
                        select count(*) as count, max(sent_at) as newest
                          from account.phone_code
                         where phone_hash = :phoneHash and sent_at > :since
                        """)
                .param("phoneHash", phoneHash)
                .param("since", Days.utc(since))
                .query((row, _) -> {
                    var newest = row.getObject("newest", OffsetDateTime.class);
                    return new Recent(row.getInt("count"), newest == null ? null : newest.toInstant());
                })
                .single();
    }

    void insert(UUID id, byte[] phoneHash, byte[] codeHash, Instant at) {
        jdbc.sql("""
                        insert into account.phone_code (id, phone_hash, code_hash, sent_at, tries)
                        values (:id, :phoneHash, :codeHash, :at, 0)
                        """)
                .param("id", id)
                .param("phoneHash", phoneHash)
                .param("codeHash", codeHash)
                .param("at", Days.utc(at))
                .update();
    }

    Optional<SentCode> lockNewest(byte[] phoneHash) {
        return jdbc.sql("""
                        select id, code_hash, sent_at, tries
                          from account.phone_code
                         where phone_hash = :phoneHash and used_at is null
                         order by sent_at desc, id desc
                         limit 1
                           for update
                        """)
                .param("phoneHash", phoneHash)
                .query((row, _) -> new SentCode(
                        row.getObject("id", UUID.class),
                        row.getBytes("code_hash"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tries")))
                .optional();
    }

    void countTry(UUID id) {
        one(
                id,
                jdbc.sql("update account.phone_code set tries = tries + 1 where id = :id")
                        .param("id", id)
                        .update());
    }

    void use(UUID id, Instant at) {
        one(
                id,
                jdbc.sql("update account.phone_code set used_at = :at where id = :id and used_at is null")
                        .param("at", Days.utc(at))
                        .param("id", id)
                        .update());
    }

    private static void one(UUID id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Code " + id + ": " + changed + " rows changed instead of one");
        }
    }

    record Recent(int count, @Nullable Instant newest) {}

    record SentCode(UUID id, byte[] codeHash, Instant sentAt, int tries) {}
}
