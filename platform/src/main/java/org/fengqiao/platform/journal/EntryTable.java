package org.fengqiao.platform.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EntryTable {

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest link, held until the transaction ends so that two writers of one chain go one after the other. */
    Head lockedHead(Chain chain) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", chain.id().getLeastSignificantBits() ^ chain.region())
                .query((row, _) -> "locked")
                .single();
        return jdbc.sql("""
                        select number, hash
                          from journal.entry
                         where region = :region and chain_kind = :kind and chain_id = :id
                         order by number desc
                         limit 1
                        """)
                .param("region", chain.region())
                .param("kind", chain.kind())
                .param("id", chain.id())
                .query((row, _) -> new Head(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElse(Head.NONE);
    }

    void insert(List<Entry> entries) {
        var places = String.join(
                ", ", Collections.nCopies(entries.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)"));
        var insert = jdbc.sql("""
                insert into journal.entry
                       (region, chain_kind, chain_id, number, at, person, hat, organization, on_behalf_of, origin,
                        verb, details, previous, hash)
                values\s""" + places);
        for (var entry : entries) {
            insert = insert.param(entry.chain().region())
                    .param(entry.chain().kind())
                    .param(entry.chain().id())
                    .param(entry.number())
                    .param(Days.utc(entry.at()))
                    .param(entry.person())
                    .param(entry.hat())
                    .param(entry.organization())
                    .param(entry.onBehalfOf())
                    .param(entry.origin())
                    .param(entry.verb())
                    .param(json.writeValueAsString(entry.details()))
                    .param(entry.previous())
                    .param(entry.hash());
        }
        var written = insert.update();
        if (written != entries.size()) {
            throw new IllegalStateException("Journal took " + written + " of " + entries.size() + " entries");
        }
    }

    List<JournalLine> lines(Chain chain) {
        return jdbc.sql("""
                        select number, at, person, hat, verb, details
                          from journal.entry
                         where region = :region and chain_kind = :kind and chain_id = :id
                         order by number
                        """)
                .param("region", chain.region())
                .param("kind", chain.kind())
                .param("id", chain.id())
                .query((row, _) -> new JournalLine(
                        row.getLong("number"),
                        instant(row),
                        row.getObject("person", UUID.class),
                        Hat.valueOf(row.getString("hat")),
                        row.getString("verb"),
                        details(row)))
                .list();
    }

    record Head(long number, byte[] hash) {
        static final Head NONE = new Head(0, Entry.BEGINNING);
    }

    private Map<String, String> details(ResultSet row) throws SQLException {
        return json.readValue(row.getString("details"), DETAILS);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
