package org.fengqiao.platform.recusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecusalTable {

    private static final String WORDS = "recusal.recusal.words";
    private static final String EXPLANATION = "recusal.recusal.explanation";

    private final JdbcClient jdbc;
    private final Vault vault;

    RecusalTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** False if one is asked for already. */
    boolean insert(CaseId caseId, Recusal recusal) {
        return jdbc.sql("""
                        insert into recusal.recusal (region, case_id, id, mediator, asked_by, asked_hat, reason, words, asked_at, state)
                        values (:region, :caseId, :id, :mediator, :askedBy, :askedHat, :reason, :words, :at, :state)
                        on conflict (region, case_id) where state = 'ASKED' do nothing
                        """)
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", recusal.id())
                        .param("mediator", recusal.mediator())
                        .param("askedBy", recusal.askedBy())
                        .param("askedHat", recusal.askedHat().name())
                        .param("reason", recusal.reason().name())
                        .param("words", vault.sealPersonal(WORDS, recusal.id(), recusal.words()))
                        .param("at", Days.utc(recusal.askedAt()))
                        .param("state", recusal.state().name())
                        .update()
                == 1;
    }

    void grant(CaseId caseId, UUID id, UUID successor, UUID by, Instant at) {
        decide(caseId, id, RecusalState.GRANTED, null, successor, by, at);
    }

    void refuse(CaseId caseId, UUID id, String explanation, UUID by, Instant at) {
        decide(caseId, id, RecusalState.REFUSED, explanation, null, by, at);
    }

    private void decide(
            CaseId caseId,
            UUID id,
            RecusalState state,
            @Nullable String explanation,
            @Nullable UUID successor,
            UUID by,
            Instant at) {
        var changed = jdbc.sql("""
                        update recusal.recusal
                           set state = :state, explanation = :explanation, successor = :successor, decided_by = :by, decided_at = :at
                         where region = :region and case_id = :caseId and id = :id and state = 'ASKED'
                        """)
                .param("state", state.name())
                .param("explanation", vault.sealPersonal(EXPLANATION, id, explanation), Types.BINARY)
                .param("successor", successor, Types.OTHER)
                .param("by", by)
                .param("at", Days.utc(at))
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("Recusal " + id + ": " + changed + " rows changed instead of one");
        }
    }

    /** The one that is asked for, if there is one, lapses. */
    void lapse(CaseId caseId) {
        jdbc.sql("""
                        update recusal.recusal
                           set state = 'LAPSED'
                         where region = :region and case_id = :caseId and state = 'ASKED'
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .update();
    }

    Optional<Recusal> lock(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select id, mediator, asked_by, asked_hat, reason, words, asked_at, state, explanation
                          from recusal.recusal
                         where region = :region and case_id = :caseId and id = :id
                           for update
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .query((row, _) -> recusal(row))
                .optional();
    }

    List<Recusal> of(CaseId caseId) {
        return jdbc.sql("""
                        select id, mediator, asked_by, asked_hat, reason, words, asked_at, state, explanation
                          from recusal.recusal
                         where region = :region and case_id = :caseId
                         order by asked_at, id
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> recusal(row))
                .list();
    }

    private Recusal recusal(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var words = vault.openPersonal(WORDS, id, row.getBytes("words"));
        return new Recusal(
                id,
                row.getObject("mediator", UUID.class),
                row.getObject("asked_by", UUID.class),
                Hat.valueOf(row.getString("asked_hat")),
                RecusalReason.valueOf(row.getString("reason")),
                words == null ? "" : words,
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                RecusalState.valueOf(row.getString("state")),
                vault.openPersonal(EXPLANATION, id, row.getBytes("explanation")));
    }
}
