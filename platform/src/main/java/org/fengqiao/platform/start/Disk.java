package org.fengqiao.platform.start;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/** The few things done to the disk here (磁盘), and what is said when it refuses. */
final class Disk {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private Disk() {}

    /** Writes a file that only its owner reads, whole and synced or not at all. */
    static void writeSecret(Path file, String text) throws IOException {
        writeSecret(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static void writeSecret(Path file, InputStream content) throws IOException {
        var fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(), ".new", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The sentence for a disk that is full, read-only or not ours. */
    static CannotStart refusal(Path where, IOException because) {
        var message = String.valueOf(because.getMessage());
        if (message.contains("No space left")) {
            return new CannotStart("disk-full", where);
        }
        if (message.contains("Read-only file system")) {
            return new CannotStart("disk-read-only", where);
        }
        if (because instanceof AccessDeniedException) {
            return new CannotStart("disk-not-ours", where);
        }
        return new CannotStart("disk-other", where, message);
    }
}
