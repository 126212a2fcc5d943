package org.fengqiao.platform.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionTable {

    private static final String MINUTES = "mediation.minutes_privileged.words";

    private final JdbcClient jdbc;
    private final Vault vault;

    SessionTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(CaseId caseId, MediationSession session, UUID by, Instant at) {
        jdbc.sql("""
                        insert into mediation.session (region, case_id, id, starts_at, mode, place, state, arranged_by, arranged_at)
                        values (:region, :caseId, :id, :startsAt, :mode, :place, :state, :by, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", session.id())
                .param("startsAt", Days.utc(session.startsAt()))
                .param("mode", session.mode().name())
                .param("place", session.place())
                .param("state", session.state().name())
                .param("by", by)
                .param("at", Days.utc(at))
                .update();
    }

    /** The coming one, if there is one, will not be. */
    void cancelComing(CaseId caseId) {
        jdbc.sql("""
                        update mediation.session
                           set state = 'CANCELLED'
                         where region = :region and case_id = :caseId and state = 'ARRANGED'
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .update();
    }

    /** False if it is not a coming one. */
    boolean record(CaseId caseId, UUID id, Set<Side> absent, Instant at) {
        return jdbc.sql("""
                        update mediation.session
                           set state = :state, absent = :absent, recorded_at = :at
                         where region = :region and case_id = :caseId and id = :id and state = 'ARRANGED'
                        """)
                        .param("state", (absent.isEmpty() ? SessionState.HELD : SessionState.NO_SHOW).name())
                        .param(
                                "absent",
                                absent.stream().map(Side::name).sorted().collect(Collectors.joining(",")))
                        .param("at", Days.utc(at))
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    void insertMinutes(CaseId caseId, UUID session, String words, UUID mediator, Instant at) {
        jdbc.sql("""
                        insert into mediation.minutes_privileged (region, case_id, session_id, words, mediator, written_at)
                        values (:region, :caseId, :session, :words, :mediator, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("session", session)
                .param("words", vault.sealPrivileged(MINUTES, session, words))
                .param("mediator", mediator)
                .param("at", Days.utc(at))
                .update();
    }

    List<MediationSession> of(CaseId caseId) {
        return jdbc.sql("""
                        select id, starts_at, mode, place, state, absent
                          from mediation.session
                         where region = :region and case_id = :caseId
                         order by arranged_at, id
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> session(row))
                .list();
    }

    /** What was said, by session. */
    Map<UUID, String> minutes(CaseId caseId) {
        var minutes = new TreeMap<UUID, String>();
        jdbc.sql("""
                        select session_id, words
                          from mediation.minutes_privileged
                         where region = :region and case_id = :caseId
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(row -> {
                    var session = row.getObject("session_id", UUID.class);
                    minutes.put(session, vault.openPrivileged(MINUTES, session, row.getBytes("words")));
                });
        return minutes;
    }

    private static MediationSession session(ResultSet row) throws SQLException {
        var absent = row.getString("absent");
        return new MediationSession(
                row.getObject("id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                SessionMode.valueOf(row.getString("mode")),
                row.getString("place"),
                SessionState.valueOf(row.getString("state")),
                absent.isEmpty()
                        ? Set.of()
                        : Arrays.stream(absent.split(",")).map(Side::valueOf).collect(Collectors.toSet()));
    }
}
