package org.fengqiao.platform.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Drafts lie encrypted whole: a story names people before anybody consented to anything. They belong to no region yet. */
@Repository
class DraftTable {

    private static final String PHONE = "intake.draft.phone";
    private static final String CONTENT = "intake.draft.content";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    DraftTable(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void insert(Draft draft, byte[] tokenHash, Instant at, Instant until) {
        jdbc.sql("""
                        insert into intake.draft (id, token_hash, content, saved_at, open_until)
                        values (:id, :tokenHash, :content, :at, :until)
                        """)
                .param("id", draft.id())
                .param("tokenHash", tokenHash)
                .param("content", sealed(draft))
                .param("at", Days.utc(at))
                .param("until", Days.utc(until))
                .update();
    }

    Optional<Draft> find(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        select id, content from intake.draft
                         where token_hash = :tokenHash and open_until > :now and sent_at is null
                        """)
                .param("tokenHash", tokenHash)
                .param("now", Days.utc(now))
                .query((row, _) -> draft(row))
                .optional();
    }

    List<Draft> byPhone(byte[] phoneHash, Instant now) {
        return jdbc.sql("""
                        select id, content from intake.draft
                         where phone_hash = :phoneHash and open_until > :now and sent_at is null
                         order by saved_at desc
                        """)
                .param("phoneHash", phoneHash)
                .param("now", Days.utc(now))
                .query((row, _) -> draft(row))
                .list();
    }

    /** An open draft by its id, locked. */
    Optional<Draft> lock(UUID draft) {
        return jdbc.sql("select id, content from intake.draft where id = :id and sent_at is null for update")
                .param("id", draft)
                .query((row, _) -> draft(row))
                .optional();
    }

    void update(Draft draft, Instant at) {
        one(
                draft.id(),
                jdbc.sql(
                                "update intake.draft set content = :content, saved_at = :at where id = :id and sent_at is null")
                        .param("content", sealed(draft))
                        .param("at", Days.utc(at))
                        .param("id", draft.id())
                        .update());
    }

    void bind(UUID draft, byte[] phoneHash, String phone) {
        one(
                draft,
                jdbc.sql(
                                "update intake.draft set phone_hash = :hash, phone = :phone where id = :id and sent_at is null")
                        .param("hash", phoneHash)
                        .param("phone", vault.sealPersonal(PHONE, draft, phone))
                        .param("id", draft)
                        .update());
    }

    Optional<String> phone(UUID draft) {
        return jdbc.sql("select phone from intake.draft where id = :id and phone is not null")
                .param("id", draft)
                .query((row, _) -> row.getBytes("phone"))
                .optional()
                .map(phone -> vault.openPersonal(PHONE, draft, phone));
    }

    void retoken(UUID draft, byte[] tokenHash) {
        one(
                draft,
                jdbc.sql("update intake.draft set token_hash = :hash where id = :id and sent_at is null")
                        .param("hash", tokenHash)
                        .param("id", draft)
                        .update());
    }

    void close(UUID draft, Instant at) {
        one(
                draft,
                jdbc.sql("update intake.draft set sent_at = :at where id = :id and sent_at is null")
                        .param("at", Days.utc(at))
                        .param("id", draft)
                        .update());
    }

    private byte[] sealed(Draft draft) {
        var content = vault.sealPersonal(CONTENT, draft.id(), json.writeValueAsString(draft));
        if (content == null) {
            throw new IllegalStateException("A draft without content");
        }
        return content;
    }

    private Draft draft(ResultSet row) throws SQLException {
        return json.readValue(
                vault.openPersonal(CONTENT, row.getObject("id", UUID.class), row.getBytes("content")), Draft.class);
    }

    private static void one(UUID draft, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Draft " + draft + ": " + changed + " rows changed instead of one");
        }
    }
}
