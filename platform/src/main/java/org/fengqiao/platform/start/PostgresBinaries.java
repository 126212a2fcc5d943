package org.fengqiao.platform.start;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that come with the platform (数据库程序), unpacked once. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory with {@code bin} below it. */
    static Path unpackedIn(Path cache) {
        var archive = "/postgres-" + platform() + ".txz";
        var url = PostgresBinaries.class.getResource(archive);
        if (url == null) {
            throw new CannotStart("database-not-packed", platform());
        }
        try {
            var connection = url.openConnection();
            connection.setUseCaches(false);
            try (var in = connection.getInputStream()) {
                var unpacked = cache.resolve("postgres-" + connection.getContentLengthLong());
                if (!Files.exists(unpacked)) {
                    unpack(in, cache, unpacked);
                }
                return unpacked;
            }
        } catch (IOException e) {
            throw Disk.refusal(cache, e);
        }
    }

    private static void unpack(InputStream archive, Path cache, Path unpacked) throws IOException {
        Files.createDirectories(cache);
        var fresh = Files.createTempDirectory(cache, ".unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, fresh);
            }
        }
        fresh.toFile().setReadable(true, false);
        fresh.toFile().setExecutable(true, false);
        try {
            Files.move(fresh, unpacked);
        } catch (FileAlreadyExistsException _) {
            Disk.deleteTree(fresh);
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new FileNotFoundException(entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new FileNotFoundException(entry.getName());
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        return (system.contains("mac") ? "darwin" : system) + "-" + processor;
    }
}
