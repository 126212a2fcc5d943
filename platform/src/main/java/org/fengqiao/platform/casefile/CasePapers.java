package org.fengqiao.platform.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.Paper;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case (文书) and which side may read each. */
@Service
public class CasePapers {

    private static final String COLUMNS = "region, id, kind, paper, title, readers, issued_at";

    private final JdbcClient jdbc;
    private final Papers papers;
    private final Journal journal;

    CasePapers(JdbcClient jdbc, Papers papers, Journal journal) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.journal = journal;
    }

    /** Makes a paper and puts it into the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issue(CaseId id, NewPaper paper, Set<Side> readers, Actor by) {
        var made = papers.make(paper);
        insert(id, made, readers);
        journal.record(
                Chain.ofCase(id),
                by,
                Act.of(
                        "casefile.issue-paper",
                        Map.of(
                                "paper", made.id().text(),
                                "kind", made.kind().name(),
                                "sha256", made.sha256())));
        return made;
    }

    private void insert(CaseId id, Paper paper, Set<Side> readers) {
        var written = jdbc.sql("""
                        insert into casefile.paper (region, case_id, id, kind, paper, title, readers, issued_at)
                        values (:region, :caseId, :id, :kind, :paper, :title, :readers, :at)
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("id", TimeOrderedUuid.at(paper.issuedAt()))
                .param("kind", paper.kind().name())
                .param("paper", paper.id().value())
                .param("title", paper.title())
                .param("readers", readers.stream().map(Side::name).sorted().collect(Collectors.joining(",")))
                .param("at", Days.utc(paper.issuedAt()))
                .update();
        if (written != 1) {
            throw new IllegalStateException(id + ": paper " + paper.id() + " written " + written + " times");
        }
    }

    /** Every paper of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseId id) {
        return jdbc.sql("""
                        select %s
                          from casefile.paper
                         where region = :region and case_id = :caseId
                         order by issued_at, id
                        """.formatted(COLUMNS))
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> paper(id, row))
                .list();
    }

    /** What one side may read. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseId id, Side reader) {
        return of(id).stream().filter(paper -> paper.readers().contains(reader)).toList();
    }

    /** The newest paper of a kind; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<CasePaper> newest(CaseId id, PaperKind kind) {
        return of(id).stream().filter(paper -> paper.kind() == kind).reduce((_, later) -> later);
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
