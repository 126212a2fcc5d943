package org.fengqiao.platform.casefile;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case (文书) and which side may read each. */
@Service
public class CasePapers {

    private final JdbcClient jdbc;
    private final Journal journal;

    CasePapers(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId id, CasePaper paper, Actor by) {
        var written = jdbc.sql("""
                        insert into casefile.paper (region, case_id, id, kind, paper, file, title, readers, issued_at)
                        values (:region, :caseId, :id, :kind, :paper, :file, :title, :readers, :at)
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("id", paper.id())
                .param("kind", paper.kind())
                .param("paper", paper.paper())
                .param("file", paper.file())
                .param("title", paper.title())
                .param(
                        "readers",
                        paper.readers().stream().map(Side::name).sorted().collect(Collectors.joining(",")))
                .param("at", Days.utc(paper.issuedAt()))
                .update();
        if (written != 1) {
            throw new IllegalStateException(id + ": paper " + paper.id() + " written " + written + " times");
        }
        journal.record(
                Chain.ofCase(id),
                by,
                Act.of("casefile.add-paper", Map.of("paper", paper.paper().toString(), "kind", paper.kind())));
    }

    /** Every paper of the case; a party reads only those meant for its side. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseId id) {
        return jdbc.sql("""
                        select id, kind, paper, file, title, readers, issued_at
                          from casefile.paper
                         where region = :region and case_id = :caseId
                         order by issued_at, id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new CasePaper(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("paper", UUID.class),
                        row.getObject("file", UUID.class),
                        row.getString("title"),
                        sides(row.getString("readers")),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Set<Side> sides(String readers) {
        return readers.isEmpty()
                ? Set.of()
                : Arrays.stream(readers.split(",")).map(Side::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
