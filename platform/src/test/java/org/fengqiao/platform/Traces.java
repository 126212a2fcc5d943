package org.fengqiao.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Looks for words in everything that is kept: each column of each table, whatever it is packed in, and each file of the home. */
final class Traces {

    private Traces() {}

    /** Where any of these words stand, as {@code table.column: word}. */
    static List<String> inDatabase(Connection connection, List<String> words) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select * from " + table)) {
                var columns = rows.getMetaData();
                while (rows.next()) {
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        var text = columns.getColumnTypeName(i).equals("bytea")
                                ? unpacked(rows.getBytes(i))
                                : rows.getString(i);
                        for (var word : words) {
                            if (text != null && text.contains(word)) {
                                found.add(table + "." + columns.getColumnName(i) + ": " + word);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname)
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p')
                           and n.nspname !~ '^pg_'
                           and n.nspname <> 'information_schema'
                           and n.nspname !~ '^test_'
                         order by 1
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Which files hold any of these words. */
    static List<String> inFiles(Path home, List<String> words) throws IOException {
        var found = new ArrayList<String>();
        try (var paths = Files.walk(home)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var text = unpacked(Files.readAllBytes(path));
                words.stream().filter(text::contains).forEach(word -> found.add(path + ": " + word));
            }
        }
        return found;
    }

    /** As text in both encodings that Java writes, and unpacked where it is packed. */
    private static String unpacked(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        return text(bytes) + inflated(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16BE);
    }

    private static String inflated(byte[] bytes) {
        if (bytes.length < 2) {
            return "";
        }
        var in = new ByteArrayInputStream(bytes);
        boolean gzip = (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        try (InputStream unpacking = gzip ? new GZIPInputStream(in) : new InflaterInputStream(in)) {
            return text(unpacking.readAllBytes());
        } catch (IOException _) {
            // It was not packed, or is sealed.
            return "";
        }
    }
}
