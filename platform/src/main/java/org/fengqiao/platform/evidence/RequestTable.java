package org.fengqiao.platform.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RequestTable {

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId caseId, EvidenceRequest request, UUID askedBy) {
        one(
                request.id(),
                jdbc.sql("""
                        insert into evidence.request (region, case_id, id, side, what, due, asked_by, asked_at, state)
                        values (:region, :caseId, :id, :side, :what, :due, :askedBy, :askedAt, :state)
                        """)
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", request.id())
                        .param("side", request.side().name())
                        .param("what", request.what())
                        .param("due", request.due())
                        .param("askedBy", askedBy)
                        .param("askedAt", Days.utc(request.askedAt()))
                        .param("state", request.state().name())
                        .update());
    }

    /** What one side is asked for now, locked. */
    Optional<EvidenceRequest> lockOpen(CaseId caseId, Side side) {
        return jdbc.sql("""
                        select id, side, what, due, asked_at, state
                          from evidence.request
                         where region = :region and case_id = :caseId and side = :side and state = 'OPEN'
                           for update
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("side", side.name())
                .query(RequestTable::request)
                .optional();
    }

    /** All that was ever asked in a case, the newest first. */
    List<EvidenceRequest> of(CaseId caseId) {
        return jdbc.sql("""
                        select id, side, what, due, asked_at, state
                          from evidence.request
                         where region = :region and case_id = :caseId
                         order by asked_at desc, id desc
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(RequestTable::request)
                .list();
    }

    void answer(CaseId caseId, UUID request, RequestState state, Instant at) {
        one(
                request,
                jdbc.sql("""
                        update evidence.request
                           set state = :state, answered_at = :at
                         where region = :region and case_id = :caseId and id = :id and state = 'OPEN'
                        """)
                        .param("state", state.name())
                        .param("at", Days.utc(at))
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", request)
                        .update());
    }

    private static EvidenceRequest request(ResultSet row, int number) throws SQLException {
        return new EvidenceRequest(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getString("what"),
                row.getObject("due", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                RequestState.valueOf(row.getString("state")));
    }

    private static void one(UUID request, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Request " + request + ": " + changed + " rows changed instead of one");
        }
    }
}
