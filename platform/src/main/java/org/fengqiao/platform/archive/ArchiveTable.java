package org.fengqiao.platform.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ArchiveTable {

    private final JdbcClient jdbc;

    ArchiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(BoundFile file, UUID by) {
        jdbc.sql("""
                        insert into archive.bound_file (region, case_id, cover, bound_at, bound_by, keep_until)
                        values (:region, :caseId, :cover, :at, :by, :until)
                        """)
                .param("region", file.id().region().code())
                .param("caseId", file.id().value())
                .param("cover", file.cover().value())
                .param("at", Days.utc(file.boundAt()))
                .param("by", by)
                .param("until", file.keepUntil())
                .update();
    }

    Optional<BoundFile> find(CaseId id) {
        return jdbc.sql("""
                        select cover, bound_at, keep_until
                          from archive.bound_file
                         where region = :region and case_id = :caseId
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new BoundFile(
                        id,
                        new PaperId(id.region(), row.getObject("cover", UUID.class)),
                        row.getObject("bound_at", OffsetDateTime.class).toInstant(),
                        row.getObject("keep_until", LocalDate.class)))
                .optional();
    }

    /** False if that side has spoken before. */
    boolean insert(CaseId id, Consent consent, UUID person, Instant at) {
        return jdbc.sql("""
                        insert into archive.consent (region, case_id, side, given, person, at)
                        values (:region, :caseId, :side, :given, :person, :at)
                        on conflict (region, case_id, side) do nothing
                        """)
                        .param("region", id.region().code())
                        .param("caseId", id.value())
                        .param("side", consent.side().name())
                        .param("given", consent.given())
                        .param("person", person)
                        .param("at", Days.utc(at))
                        .update()
                == 1;
    }

    List<Consent> consents(CaseId id) {
        return jdbc.sql("""
                        select side, given
                          from archive.consent
                         where region = :region and case_id = :caseId
                         order by at, side
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new Consent(Side.valueOf(row.getString("side")), row.getBoolean("given")))
                .list();
    }
}
