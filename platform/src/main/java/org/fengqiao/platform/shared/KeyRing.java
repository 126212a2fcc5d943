package org.fengqiao.platform.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The versions of one secret key (密钥), one hexadecimal line each in a file outside the database. The newest encrypts, all decrypt.
 * Made at first use; never overwritten.
 */
public final class KeyRing {

    private final NavigableMap<Integer, byte[]> versions;

    private KeyRing(NavigableMap<Integer, byte[]> versions) {
        this.versions = versions;
    }

    /**
     * Opens {@code <keys>/<name>.key}, making it with one version of the given length if it is not there.
     *
     * @param bytes length of a new key: 16 for SM4, 32 for HMAC-SM3
     */
    public static KeyRing open(Path keys, String name, int bytes) {
        var file = keys.resolve(name + ".key");
        try {
            Files.createDirectories(keys);
            if (!Files.exists(file)) {
                create(file, bytes);
            }
            var versions = new TreeMap<Integer, byte[]>();
            for (var line : Files.readAllLines(file)) {
                var parts = line.split(" ", 2);
                versions.put(Integer.valueOf(parts[0]), HexFormat.of().parseHex(parts[1].trim()));
            }
            return new KeyRing(versions);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open key file " + name, e);
        }
    }

    public int newest() {
        return versions.lastKey();
    }

    public byte[] key(int version) {
        var key = versions.get(version);
        if (key == null) {
            throw new IllegalStateException("No key of version " + version);
        }
        return key.clone();
    }

    private static void create(Path file, int bytes) throws IOException {
        var key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        var fresh = Files.createTempFile(
                file.getParent(),
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.wrap(("1 " + HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
