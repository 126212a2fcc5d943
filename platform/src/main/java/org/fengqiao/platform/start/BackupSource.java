package org.fengqiao.platform.start;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.platform.start.BackupManifest.Sequence;
import org.fengqiao.platform.start.BackupManifest.Table;
import org.postgresql.PGConnection;

/** A database read at one moment for a back-up (备份取数). */
final class BackupSource {

    /** Schemas are ours when the login that migrates made them. */
    static final String OWN_SCHEMAS =
            "n.nspowner = current_user::regrole and n.nspname !~ '^(pg_|test_)' and n.nspname not in ('public', 'information_schema')";

    private final Connection connection;

    BackupSource(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    List<String> migrations() throws SQLException {
        return list("""
                select script
                  from shared.flyway_schema_history
                 where success and version is not null
                 order by installed_rank
                """, row -> row.getString(1));
    }

    /** Each table after those that it refers to. Sign-ins that are open now do not come back by a restore. */
    List<Table> tables() throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       string_agg(quote_ident(a.attname), ',' order by a.attnum)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 where c.relkind in ('r', 'p') and not c.relispartition
                   and c.relname not in ('flyway_schema_history', 'spring_session', 'spring_session_attributes')
                   and %s
                 group by 1
                 order by 1
                """.formatted(OWN_SCHEMAS), row -> columns.put(row.getString(1), row.getString(2)));
        var placed = new LinkedHashMap<String, Table>();
        var references = references();
        for (var name : columns.keySet()) {
            place(name, columns, references, placed);
        }
        return List.copyOf(placed.values());
    }

    List<Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Sequence>();
        var names = list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'S' and %s
                 order by 1
                """.formatted(OWN_SCHEMAS), row -> row.getString(1));
        for (var name : names) {
            sequences.addAll(list(
                    "select last_value, is_called from " + name,
                    row -> new Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    void copy(Table table, OutputStream out) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select " + table.columns() + " from " + table.name() + ") to stdout", out);
    }

    private Map<String, Set<String>> references() throws SQLException {
        var references = new LinkedHashMap<String, Set<String>>();
        list(
                """
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       quote_ident(tn.nspname) || '.' || quote_ident(t.relname)
                  from pg_constraint f
                  join pg_class c on c.oid = f.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_class t on t.oid = f.confrelid
                  join pg_namespace tn on tn.oid = t.relnamespace
                 where f.contype = 'f' and c.oid <> t.oid
                """,
                row -> references
                        .computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                        .add(row.getString(2)));
        return references;
    }

    private static void place(
            String name, Map<String, String> columns, Map<String, Set<String>> references, Map<String, Table> placed) {
        var own = columns.get(name);
        if (own == null || placed.containsKey(name)) {
            return;
        }
        for (var earlier : references.getOrDefault(name, Set.of())) {
            place(earlier, columns, references, placed);
        }
        placed.put(name, new Table(name, own));
    }

    private <T> List<T> list(String sql, Row<T> mapper) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(mapper.map(rows));
            }
            return all;
        }
    }

    @FunctionalInterface
    private interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }
}
