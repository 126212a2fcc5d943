package org.fengqiao.platform.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExtensionTable {

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId caseId, UUID id, LocalDate until, UUID by, Instant at) {
        jdbc.sql("""
                        insert into mediation.extension (region, case_id, id, until, state, asked_by, asked_at)
                        values (:region, :caseId, :id, :until, 'ASKED', :by, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .param("until", until)
                .param("by", by)
                .param("at", Days.utc(at))
                .update();
    }

    /** @param state how it stands with this side's word */
    void agree(CaseId caseId, UUID id, Side side, UUID person, ExtensionState state) {
        var column = side == Side.APPLICANT ? "applicant" : "respondent";
        one(
                id,
                jdbc.sql("""
                        update mediation.extension
                           set %1$s = :person, state = :state
                         where region = :region and case_id = :caseId and id = :id and state = 'ASKED' and %1$s is null
                        """.formatted(column))
                        .param("person", person)
                        .param("state", state.name())
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .update());
    }

    void decline(CaseId caseId, UUID id) {
        one(
                id,
                jdbc.sql("""
                        update mediation.extension
                           set state = 'DECLINED'
                         where region = :region and case_id = :caseId and id = :id and state = 'ASKED'
                        """)
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .update());
    }

    /** The one that is asked for, if there is one, lapses. */
    void lapse(CaseId caseId) {
        jdbc.sql("""
                        update mediation.extension
                           set state = 'LAPSED'
                         where region = :region and case_id = :caseId and state = 'ASKED'
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .update();
    }

    List<Extension> of(CaseId caseId) {
        return jdbc.sql("""
                        select id, until, state, applicant, respondent
                          from mediation.extension
                         where region = :region and case_id = :caseId
                         order by asked_at, id
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> extension(row))
                .list();
    }

    private static Extension extension(ResultSet row) throws SQLException {
        var agreed = EnumSet.noneOf(Side.class);
        if (row.getObject("applicant") != null) {
            agreed.add(Side.APPLICANT);
        }
        if (row.getObject("respondent") != null) {
            agreed.add(Side.RESPONDENT);
        }
        return new Extension(
                row.getObject("id", UUID.class),
                row.getObject("until", LocalDate.class),
                ExtensionState.valueOf(row.getString("state")),
                agreed);
    }

    private static void one(UUID id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Extension " + id + ": " + changed + " rows changed instead of one");
        }
    }
}
