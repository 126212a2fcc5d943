package org.fengqiao.platform.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.mediation.Mediation.Called;
import org.fengqiao.platform.mediation.Mediation.Ended;
import org.fengqiao.platform.mediation.Mediation.Extended;
import org.fengqiao.platform.mediation.Mediation.InProgress;
import org.fengqiao.platform.mediation.Mediation.Open;
import org.fengqiao.platform.mediation.Mediation.Running;
import org.fengqiao.platform.mediation.Mediation.Settled;
import org.fengqiao.platform.shared.Days;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MediationTable {

    private final JdbcClient jdbc;

    MediationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins one; if another thread was faster, theirs stands. Locked from here on either way. */
    Mediation call(CaseId caseId, Instant at) {
        jdbc.sql("""
                        insert into mediation.mediation (region, case_id, state, called_at)
                        values (:region, :caseId, 'CALLED', :at)
                        on conflict (region, case_id) do nothing
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("at", Days.utc(at))
                .update();
        return lock(caseId).orElseThrow();
    }

    Optional<Mediation> find(CaseId caseId) {
        return read(caseId, "");
    }

    /** The acts of one mediation come one after the other. */
    Optional<Mediation> lock(CaseId caseId) {
        return read(caseId, "for update");
    }

    /** The mediation, locked, if somebody sits; empty otherwise. */
    Optional<Running> lockRunning(CaseId caseId) {
        return lock(caseId).filter(Running.class::isInstance).map(Running.class::cast);
    }

    void save(Mediation changed) {
        var sits = before(changed) instanceof Running running ? running : null;
        var written = jdbc.sql("""
                        update mediation.mediation
                           set state = :state, mediator = :mediator, started_at = :startedAt, extended_until = :until,
                               settled_at = :settledAt, ended_at = :endedAt, end_reason = :reason, version = version + 1
                         where region = :region and case_id = :caseId and version = :version
                        """)
                .param("state", state(changed))
                .param("mediator", sits == null ? null : sits.mediator(), Types.OTHER)
                .param("startedAt", sits == null ? null : Days.utc(sits.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", sits instanceof Extended extended ? extended.until() : null, Types.DATE)
                .param(
                        "settledAt",
                        changed instanceof Settled settled ? Days.utc(settled.settledAt()) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "endedAt",
                        changed instanceof Ended ended ? Days.utc(ended.endedAt()) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", changed instanceof Ended ended ? ended.reason().name() : null, Types.VARCHAR)
                .param("region", changed.caseId().region().code())
                .param("caseId", changed.caseId().value())
                .param("version", changed.version())
                .update();
        if (written != 1) {
            throw new OptimisticLockingFailureException(
                    "Mediation of " + changed.caseId() + " changed since version " + changed.version());
        }
    }

    /** False if that side said so before. */
    boolean depart(CaseId caseId, Side side, UUID person, Instant at) {
        return jdbc.sql("""
                        insert into mediation.departure (region, case_id, side, person, at)
                        values (:region, :caseId, :side, :person, :at)
                        on conflict (region, case_id, side) do nothing
                        """)
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("side", side.name())
                        .param("person", person)
                        .param("at", Days.utc(at))
                        .update()
                == 1;
    }

    Set<Side> departed(CaseId caseId) {
        var sides = EnumSet.noneOf(Side.class);
        jdbc.sql("select side from mediation.departure where region = :region and case_id = :caseId")
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(row -> {
                    sides.add(Side.valueOf(row.getString("side")));
                });
        return sides;
    }

    private Optional<Mediation> read(CaseId caseId, String lock) {
        return jdbc.sql("""
                        select version, state, called_at, mediator, started_at, extended_until, settled_at, ended_at, end_reason
                          from mediation.mediation
                         where region = :region and case_id = :caseId
                        """ + lock)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> mediation(caseId, row))
                .optional();
    }

    private static Open before(Mediation mediation) {
        return switch (mediation) {
            case Open open -> open;
            case Settled settled -> settled.before();
            case Ended ended -> ended.before();
        };
    }

    private static String state(Mediation mediation) {
        return switch (mediation) {
            case Called _ -> "CALLED";
            case InProgress _ -> "IN_PROGRESS";
            case Extended _ -> "EXTENDED";
            case Settled _ -> "SETTLED";
            case Ended _ -> "ENDED";
        };
    }

    private static Mediation mediation(CaseId caseId, ResultSet row) throws SQLException {
        int version = row.getInt("version");
        var open = open(caseId, version, row);
        return switch (row.getString("state")) {
            case "CALLED", "IN_PROGRESS", "EXTENDED" -> open;
            case "SETTLED" -> open.settle(moment(row, "settled_at"));
            case "ENDED" -> open.end(EndReason.valueOf(row.getString("end_reason")), moment(row, "ended_at"));
            case String unknown -> throw new IllegalStateException(caseId + " has unknown state " + unknown);
        };
    }

    private static Open open(CaseId caseId, int version, ResultSet row) throws SQLException {
        var calledAt = moment(row, "called_at");
        var mediator = row.getObject("mediator", UUID.class);
        if (mediator == null) {
            return new Called(caseId, version, calledAt);
        }
        var sat = new InProgress(caseId, version, calledAt, mediator, moment(row, "started_at"));
        var until = row.getObject("extended_until", LocalDate.class);
        return until == null ? sat : sat.extend(until);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
