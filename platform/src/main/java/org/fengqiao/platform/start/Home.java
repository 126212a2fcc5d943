package org.fengqiao.platform.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything of one installation (数据目录): database, files, keys, checkpoints, logs. */
final class Home implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final long LEAST_FREE_BYTES = 200L * 1024 * 1024;
    private static final List<String> PRIVATE_PARTS = List.of("files", "keys", "checkpoints");

    private final Path path;
    private final @Nullable FileChannel lockFile;

    private Home(Path path, @Nullable FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Takes the home for this process alone, making what is missing. */
    static Home take(Path path, Mode mode) {
        try {
            Files.createDirectories(path);
            var lockFile = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new CannotStart("home-in-use", path);
            }
            if (Files.getFileStore(path).getUsableSpace() < LEAST_FREE_BYTES) {
                throw new CannotStart("disk-full", path);
            }
            refuseOtherMode(path, mode);
            for (var part : PRIVATE_PARTS) {
                make(path.resolve(part), "rwx------");
            }
            // The database's user opens its log in there.
            make(path.resolve("logs"), "rwx--x--x");
            return new Home(path, lockFile);
        } catch (IOException e) {
            throw Disk.refusal(path, e);
        }
    }

    /** Whether another process holds the home now. */
    static boolean isTaken(Path path) {
        if (!Files.exists(path.resolve(LOCK))) {
            return false;
        }
        try (var lockFile = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE)) {
            return tryLock(lockFile) == null;
        } catch (IOException e) {
            throw Disk.refusal(path, e);
        }
    }

    /** The home of another process, to look things up in. */
    static Home visit(Path path) {
        return new Home(path, null);
    }

    Path path() {
        return path;
    }

    Path keys() {
        return path.resolve("keys");
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** A password kept in a file of the keys; made at first use. */
    String password(String name) {
        var file = keys().resolve(name);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Disk.writeSecret(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw Disk.refusal(file, e);
        }
    }

    @Override
    public void close() {
        if (lockFile == null) {
            return;
        }
        try {
            lockFile.close();
        } catch (IOException e) {
            throw Disk.refusal(path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void refuseOtherMode(Path path, Mode mode) throws IOException {
        var marker = path.resolve("mode");
        if (!Files.exists(marker)) {
            Disk.writeSecret(marker, mode.text());
        }
        var made = Files.readString(marker).trim();
        if (!made.equals(mode.text())) {
            throw new CannotStart("home-of-other-mode", path, made, mode.text());
        }
    }

    private static void make(Path directory, String permissions) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
    }
}
