package org.fengqiao.platform.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that checkpoints are signed with (签名密钥): Ed25519, made at first use, its public half beside it for whoever keeps a copy elsewhere. */
@Component
class CheckpointKey {

    private static final String ALGORITHM = "Ed25519";

    private final Path secret;
    private final Path open;

    CheckpointKey(@Value("${fengqiao.home}") Path home) {
        this.secret = home.resolve("keys/checkpoint.key");
        this.open = home.resolve("keys/checkpoint.pub");
    }

    synchronized byte[] sign(byte[] content) {
        try {
            if (!Files.exists(secret)) {
                make();
            }
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(read(secret))));
            signature.update(content);
            return signature.sign();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign a checkpoint", e);
        }
    }

    boolean verifies(byte[] content, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(read(open))));
            signature.update(content);
            return signature.verify(signed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException _) {
            // A signature that is none is not one of ours.
            return false;
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        write(open, keys.getPublic().getEncoded());
        write(secret, keys.getPrivate().getEncoded());
    }

    private static byte[] read(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    private static void write(Path file, byte[] key) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = Files.createTempFile(
                file.getParent(),
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        try (var channel = FileChannel.open(fresh)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
