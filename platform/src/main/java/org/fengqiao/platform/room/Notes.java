package org.fengqiao.platform.room;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mediator notes for themselves about a case (调解员笔记): its writer reads it and nobody else, not even who takes over. */
@Service
public class Notes {

    private static final String WORDS = "room.note_privileged.words";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CaseFiles cases;
    private final Journal journal;
    private final Clock clock;

    Notes(JdbcClient jdbc, Vault vault, CaseFiles cases, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** The actor's own, oldest first. */
    @Transactional(readOnly = true)
    public List<Note> of(CaseId caseId, Actor actor) {
        if (!mayWrite(caseId, actor)) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, words, written_at
                          from room.note_privileged
                         where region = :region and case_id = :caseId and person = :person
                         order by written_at, id
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("person", actor.person())
                .query((row, _) -> new Note(
                        vault.openPrivileged(WORDS, row.getObject("id", UUID.class), row.getBytes("words")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional
    public WriteResult write(CaseId caseId, String typed, Actor by) {
        if (!mayWrite(caseId, by)) {
            return new WriteResult.NotFound();
        }
        var words = typed.strip();
        if (words.isEmpty()) {
            return new WriteResult.Empty();
        }
        if (words.length() > Lanes.LONGEST) {
            return new WriteResult.TooLong(words.length(), Lanes.LONGEST);
        }
        var now = clock.instant();
        var id = TimeOrderedUuid.at(now);
        jdbc.sql("""
                        insert into room.note_privileged (region, case_id, id, person, words, written_at)
                        values (:region, :caseId, :id, :person, :words, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .param("person", by.person())
                .param("words", vault.sealPrivileged(WORDS, id, words))
                .param("at", Days.utc(now))
                .update();
        journal.record(Chain.ofCase(caseId), by, Act.of("room.note", Map.of("note", id.toString())));
        return new WriteResult.Written(id);
    }

    private boolean mayWrite(CaseId caseId, Actor actor) {
        return actor.hat() == Hat.MEDIATOR
                && cases.find(caseId, actor)
                        .filter(view -> actor.person().equals(view.mediator()))
                        .isPresent();
    }
}
