package org.fengqiao.platform.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionTable {

    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, Decision decision, Actor by) {
        var written = jdbc.sql("""
                        insert into intake.decision (region, case_id, accepted, reason, door, explanation, decided_by, decided_at)
                        values (:region, :caseId, :accepted, :reason, :door, :explanation, :by, :at)
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("accepted", decision.accepted())
                .param("reason", name(decision.reason()))
                .param("door", name(decision.door()))
                .param("explanation", decision.explanation())
                .param("by", by.person())
                .param("at", Days.utc(decision.at()))
                .update();
        if (written != 1) {
            throw new IllegalStateException(id + ": decision written " + written + " times");
        }
    }

    Optional<Decision> find(CaseId id) {
        return jdbc.sql("""
                        select accepted, reason, door, explanation, decided_at
                          from intake.decision
                         where region = :region and case_id = :caseId
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> {
                    Instant at =
                            row.getObject("decided_at", OffsetDateTime.class).toInstant();
                    return row.getBoolean("accepted")
                            ? new Decision(true, null, null, null, at)
                            : new Decision(
                                    false,
                                    DeclineReason.valueOf(row.getString("reason")),
                                    NextDoor.valueOf(row.getString("door")),
                                    row.getString("explanation"),
                                    at);
                })
                .optional();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
