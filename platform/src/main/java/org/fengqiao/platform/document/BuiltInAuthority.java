package org.fengqiao.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The authority that comes with the platform (内置认证). Its key and those of the seals lie in {@code keys/authority} of the home, made at first use and
 * readable by the platform alone; a person's key lives for one signature and is then forgotten.
 */
@Component
class BuiltInAuthority implements CertificateAuthority {

    private static final Duration YEARS = Duration.ofDays(3650);
    private static final Duration ONCE = Duration.ofDays(1);
    private static final String ALIAS = "key";
    private static final char[] NO_PASSWORD = new char[0];
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Clock clock;

    BuiltInAuthority(@Value("${fengqiao.home}") Path home, Clock clock) {
        this.folder = home.resolve("keys/authority");
        this.clock = clock;
    }

    @Override
    public Credential forOnce(Signer signer) {
        return issue(name(signer.name(), "one-time"), ONCE);
    }

    @Override
    public Credential forSeal(Seal seal) {
        return kept("seal-" + seal.key(), () -> issue(name(seal.organization(), "seal"), YEARS));
    }

    private Credential root() {
        return kept("root", () -> {
            var keys = newKeys();
            var self = name("Fengqiao built-in authority", "authority");
            return new Credential(
                    keys.getPrivate(), List.of(certify(self, keys, self, keys.getPrivate(), YEARS, true)));
        });
    }

    private Credential issue(X500Name subject, Duration life) {
        var root = root();
        var keys = newKeys();
        var issuer = X500Name.getInstance(
                root.certificate().getSubjectX500Principal().getEncoded());
        return new Credential(
                keys.getPrivate(),
                List.of(certify(subject, keys, issuer, root.key(), life, false), root.certificate()));
    }

    private X509Certificate certify(
            X500Name subject, KeyPair keys, X500Name issuer, PrivateKey by, Duration life, boolean isAuthority) {
        var now = clock.instant();
        try {
            var certificate = new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(120, RANDOM),
                            Date.from(now.minus(Duration.ofMinutes(5))),
                            Date.from(now.plus(life)),
                            subject,
                            keys.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(
                                    isAuthority
                                            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(by));
            return new JcaX509CertificateConverter().getCertificate(certificate);
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("Cannot certify", e);
        }
    }

    private static X500Name name(String common, String unit) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, "Fengqiao")
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.CN, common)
                .build();
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a credential once; whoever comes second, on whatever node, takes the first one's. */
    private synchronized Credential kept(String name, Supplier<Credential> make) {
        var file = folder.resolve(name.replaceAll("[^A-Za-z0-9-]", "_") + ".p12");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                write(file, make.get());
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + file.getFileName(), e);
        }
    }

    private static Credential read(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), NO_PASSWORD);
        return new Credential(
                (PrivateKey) store.getKey(ALIAS, NO_PASSWORD),
                Arrays.stream(store.getCertificateChain(ALIAS))
                        .map(X509Certificate.class::cast)
                        .toList());
    }

    private static void write(Path file, Credential credential) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry(
                ALIAS, credential.key(), NO_PASSWORD, credential.chain().toArray(Certificate[]::new));
        var out = new ByteArrayOutputStream();
        store.store(out, NO_PASSWORD);
        var fresh = Files.createTempFile(
                file.getParent(),
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(out.toByteArray()));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
