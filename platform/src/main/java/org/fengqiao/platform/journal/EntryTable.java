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
import java.util.function.Consumer;
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

    /** Until the transaction ends nobody else writes to the chain. */
    void lock(Chain chain) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", chain.id().getLeastSignificantBits() ^ chain.region())
                .query((row, _) -> "locked")
                .single();
    }

    /** The newest link, held so that two writers of one chain go one after the other. */
    End lockedHead(Chain chain) {
        lock(chain);
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
                .query((row, _) -> new End(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElse(End.NONE);
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

    /** The ends of all chains with an entry since a moment. */
    List<Head> headsGrownSince(Instant since) {
        return jdbc.sql("""
                        with grown as (select distinct region, chain_kind, chain_id from journal.entry where at >= :since)
                        select g.region, g.chain_kind, g.chain_id, e.number, e.hash
                          from grown g
                         cross join lateral (select number, hash
                                               from journal.entry n
                                              where n.region = g.region and n.chain_kind = g.chain_kind and n.chain_id = g.chain_id
                                              order by number desc
                                              limit 1) e
                         order by g.region, g.chain_kind, g.chain_id
                        """)
                .param("since", Days.utc(since))
                .query((row, _) -> new Head(chain(row), row.getLong("number"), row.getBytes("hash")))
                .list();
    }

    /** Every entry, chain by chain and in the order of each, a few thousand in memory at a time. */
    void walk(Consumer<Entry> each) {
        jdbc.sql("""
                        select region, chain_kind, chain_id, number, at, person, hat, organization, on_behalf_of, origin, verb, details,
                               previous, hash
                          from journal.entry
                         order by region, chain_kind, chain_id, number
                        """).withFetchSize(5_000).query((ResultSet row) -> each.accept(entry(row)));
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

    /** Where a chain goes on. */
    record End(long number, byte[] hash) {
        static final End NONE = new End(0, Entry.BEGINNING);
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                chain(row),
                row.getLong("number"),
                instant(row),
                row.getObject("person", UUID.class),
                row.getString("hat"),
                row.getObject("organization", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getString("origin"),
                row.getString("verb"),
                details(row),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }

    private static Chain chain(ResultSet row) throws SQLException {
        return new Chain(row.getInt("region"), row.getString("chain_kind"), row.getObject("chain_id", UUID.class));
    }

    private Map<String, String> details(ResultSet row) throws SQLException {
        return json.readValue(row.getString("details"), DETAILS);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
