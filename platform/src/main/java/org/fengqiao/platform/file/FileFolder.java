package org.fengqiao.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.platform.shared.KeyRing;
import org.fengqiao.platform.shared.Sealing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.FileSystemUtils;

/**
 * The folder {@code files} of the home: {@code <access>/<first two digits>/<digest>}, each file sealed under the key of its access. Written whole, synced
 * and moved into place before anything refers to it; the same content twice is one file.
 */
@Component
class FileFolder {

    private static final String PARTS = "parts";

    private final Path folder;
    private final Map<Access, Sealing> sealings;

    FileFolder(@Value("${fengqiao.home}") Path home) {
        this.folder = home.resolve("files");
        this.sealings = Arrays.stream(Access.values())
                .collect(Collectors.toMap(
                        access -> access,
                        access -> new Sealing(KeyRing.open(home.resolve("keys"), "files-" + access.folder(), 16)),
                        (one, _) -> one,
                        () -> new EnumMap<>(Access.class)));
    }

    void write(Access access, String sha256, byte[] content) {
        var target = path(access, sha256);
        if (!Files.exists(target)) {
            write(target, sealing(access).seal(content, belongsTo(access, sha256)));
        }
    }

    /** @throws IllegalStateException if the file on disk was changed */
    byte[] read(Access access, String sha256) {
        return sealing(access).open(read(path(access, sha256)), belongsTo(access, sha256));
    }

    /** One part of a file that still arrives. */
    void writePart(UploadId upload, long from, byte[] part) {
        write(part(upload, from), sealing(Access.CASE).seal(part, upload + "/" + from));
    }

    byte[] readPart(UploadId upload, long from) {
        return sealing(Access.CASE).open(read(part(upload, from)), upload + "/" + from);
    }

    /** Once the transaction commits: what rolls back needs its parts again. */
    void deleteParts(UploadId upload) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    FileSystemUtils.deleteRecursively(folder.resolve(PARTS).resolve(upload.text()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private Path path(Access access, String sha256) {
        return folder.resolve(access.folder()).resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path part(UploadId upload, long from) {
        return folder.resolve(PARTS).resolve(upload.text()).resolve(Long.toString(from));
    }

    private Sealing sealing(Access access) {
        return Objects.requireNonNull(sealings.get(access));
    }

    private static String belongsTo(Access access, String sha256) {
        return access.folder() + "/" + sha256;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path target, byte[] bytes) {
        try {
            Files.createDirectories(target.getParent());
            var fresh = Files.createTempFile(
                    target.getParent(),
                    "new",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            try (var directory = FileChannel.open(target.getParent())) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
