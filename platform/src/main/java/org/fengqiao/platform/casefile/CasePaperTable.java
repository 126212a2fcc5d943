package org.fengqiao.platform.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.platform.document.Paper;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CasePaperTable {

    private static final String SELECT = """
            select region, id, kind, paper, title, readers, issued_at
              from casefile.paper
             where region = :region and case_id = :caseId
            """;

    private final JdbcClient jdbc;

    CasePaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, Paper paper, @Nullable String occasion, Set<Side> readers) {
        var written = jdbc.sql("""
                        insert into casefile.paper (region, case_id, id, kind, paper, title, readers, occasion, issued_at)
                        values (:region, :caseId, :id, :kind, :paper, :title, :readers, :occasion, :at)
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("id", TimeOrderedUuid.at(paper.issuedAt()))
                .param("kind", paper.kind().name())
                .param("paper", paper.id().value())
                .param("title", paper.title())
                .param("readers", readers.stream().map(Side::name).sorted().collect(Collectors.joining(",")))
                .param("occasion", occasion)
                .param("at", Days.utc(paper.issuedAt()))
                .update();
        if (written != 1) {
            throw new IllegalStateException(id + ": paper " + paper.id() + " written " + written + " times");
        }
    }

    /** Until the transaction ends nobody else makes a paper for this occasion. */
    void holdOccasion(CaseId id, String occasion) {
        // The case first, as whoever moves it does: who holds an occasion must not wait for a case whose holder waits
        // for the occasion.
        jdbc.sql("select 1 from casefile.case_file where region = :region and id = :id for key share")
                .param("region", id.region().code())
                .param("id", id.value())
                .query((_, _) -> true)
                .single();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", id + " " + occasion)
                .query((_, _) -> true)
                .single();
    }

    Optional<CasePaper> ofOccasion(CaseId id, String occasion) {
        return jdbc.sql(SELECT + " and occasion = :occasion")
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("occasion", occasion)
                .query((row, _) -> paper(id, row))
                .optional();
    }

    /** Oldest first. */
    List<CasePaper> of(CaseId id) {
        return jdbc.sql(SELECT + " order by issued_at, id")
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> paper(id, row))
                .list();
    }

    private static CasePaper paper(CaseId id, ResultSet row) throws SQLException {
        return new CasePaper(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                new PaperId(id.region(), row.getObject("paper", UUID.class)),
                row.getString("title"),
                sides(row.getString("readers")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static Set<Side> sides(String readers) {
        return readers.isEmpty()
                ? Set.of()
                : Arrays.stream(readers.split(",")).map(Side::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
