package org.fengqiao.platform.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fengqiao.platform.start.BackupManifest.Entry;

/**
 * Writes everything of an installation into one archive (备份): first the database as of one moment, then the files, which are never changed once
 * written, and the keys. Whoever has the archive can read all of it.
 */
final class Backup {

    static final List<String> PARTS = List.of("files", "keys", "checkpoints");

    private final Installation installation;
    private final String mode;
    private final List<Entry> entries = new ArrayList<>();

    Backup(Installation installation, String mode) {
        this.installation = installation;
        this.mode = mode;
    }

    /** The archive appears at its place when it is whole. */
    void writeTo(Path archive) {
        try {
            var directory = archive.toAbsolutePath().getParent();
            var fresh = Files.createTempFile(
                    directory,
                    ".backup",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var zip = new ZipOutputStream(Files.newOutputStream(fresh))) {
                write(zip);
            }
            Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Disk.refusal(archive, e);
        } catch (SQLException e) {
            throw new CannotStart("database-other", installation.admin().url(), e.getMessage());
        }
    }

    private void write(ZipOutputStream zip) throws IOException, SQLException {
        try (var connection = installation.admin().connect()) {
            var source = new BackupSource(connection);
            var tables = source.tables();
            for (var table : tables) {
                entry(zip, table.entry(), out -> source.copy(table, out));
            }
            var manifest = new BackupManifest(mode, source.migrations(), tables, source.sequences(), entries);
            for (var part : PARTS) {
                files(zip, installation.home().resolve(part));
            }
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void files(ZipOutputStream zip, Path part) throws IOException, SQLException {
        if (!Files.exists(part)) {
            return;
        }
        try (var paths = Files.walk(part)) {
            for (var file : paths.filter(Files::isRegularFile).sorted().toList()) {
                entry(zip, installation.home().relativize(file).toString(), out -> copyIfThere(file, out));
            }
        }
    }

    /** What is deleted while we copy was not referred to any more. */
    private static void copyIfThere(Path file, OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } catch (NoSuchFileException _) {
            out.flush();
        }
    }

    private void entry(ZipOutputStream zip, String name, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        content.writeTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        entries.add(new Entry(HexFormat.of().formatHex(digest.digest()), name));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }
}
