package org.fengqiao.platform.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.fengqiao.platform.start.BackupManifest.Table;
import org.postgresql.PGConnection;

/** Brings an archive of {@link Backup} back into an empty home (恢复). The database is made by the same migrations, then filled. */
final class Restore {

    private final Settings settings;

    Restore(Settings settings) {
        this.settings = settings;
    }

    /** All or nothing: a restore that fails leaves the home as empty as it was. */
    void from(Path archive) {
        refuseFullHome();
        try (var zip = new ZipFile(archive.toFile())) {
            var manifest = checked(zip, archive);
            var done = false;
            try (var installation = new Installation(settings)) {
                layOutFiles(zip, manifest);
                installation.open();
                fill(installation, zip, manifest);
                done = true;
            } finally {
                if (!done) {
                    Disk.deleteTree(settings.home());
                }
            }
        } catch (ZipException _) {
            throw new CannotStart("backup-not-ours");
        } catch (IOException e) {
            throw Disk.refusal(archive, e);
        } catch (SQLException e) {
            throw new CannotStart("database-other", archive, e.getMessage());
        }
    }

    private void refuseFullHome() {
        try {
            if (Files.exists(settings.home())) {
                try (var inside = Files.list(settings.home())) {
                    if (inside.findAny().isPresent()) {
                        throw new CannotStart("restore-home-not-empty", settings.home());
                    }
                }
            }
        } catch (IOException e) {
            throw Disk.refusal(settings.home(), e);
        }
    }

    private BackupManifest checked(ZipFile zip, Path archive) throws IOException {
        if (zip.getEntry(BackupManifest.NAME) == null) {
            throw new CannotStart("backup-not-ours");
        }
        var manifest =
                BackupManifest.parse(new String(open(zip, BackupManifest.NAME).readAllBytes(), StandardCharsets.UTF_8));
        if (!manifest.mode().equals(settings.mode().text())) {
            throw new CannotStart(
                    "backup-of-other-mode",
                    archive,
                    manifest.mode(),
                    settings.mode().text());
        }
        for (var entry : manifest.entries()) {
            if (zip.getEntry(entry.name()) == null || !entry.sha256().equals(digest(zip, entry.name()))) {
                throw new CannotStart("backup-damaged", archive, entry.name());
            }
        }
        return manifest;
    }

    private static String digest(ZipFile zip, String name) throws IOException {
        var digest = Backup.sha256();
        try (var in = new DigestInputStream(open(zip, name), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void layOutFiles(ZipFile zip, BackupManifest manifest) throws IOException {
        for (var entry : manifest.entries()) {
            var part = entry.name().split("/", 2)[0];
            if (!Backup.PARTS.contains(part)) {
                continue;
            }
            var target = settings.home().resolve(entry.name()).normalize();
            if (!target.startsWith(settings.home().resolve(part))) {
                throw new CannotStart("backup-not-ours");
            }
            Files.createDirectories(target.getParent());
            try (var in = open(zip, entry.name())) {
                Disk.writeSecret(target, in);
            }
        }
    }

    private static void fill(Installation installation, ZipFile zip, BackupManifest manifest)
            throws IOException, SQLException {
        try (var connection = installation.admin().connect()) {
            refuseFullDatabase(connection, installation.admin());
            Migrations.run(installation.admin(), manifest.migrations());
            connection.setAutoCommit(false);
            empty(connection, manifest.tables());
            for (var table : manifest.tables()) {
                try (var rows = open(zip, table.entry())) {
                    copyIn(connection, table, rows);
                }
            }
            for (var sequence : manifest.sequences()) {
                run(
                        connection,
                        "select setval('" + sequence.name() + "', " + sequence.last() + ", " + sequence.called() + ")");
            }
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
        }
    }

    private static void refuseFullDatabase(Connection connection, Login admin) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_namespace where nspname = 'shared'")) {
            if (found.next()) {
                throw new CannotStart("restore-database-not-empty", admin.url());
            }
        }
    }

    /** The migrations left their reference rows; those of the archive take their place. */
    private static void empty(Connection connection, List<Table> tables) throws SQLException {
        run(connection, "truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
    }

    private static void copyIn(Connection connection, Table table, InputStream rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin", rows);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        var in = zip.getInputStream(zip.getEntry(name));
        if (in == null) {
            throw new CannotStart("backup-not-ours");
        }
        return in;
    }
}
