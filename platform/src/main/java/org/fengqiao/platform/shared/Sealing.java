package org.fengqiao.platform.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** Authenticated encryption with SM4-GCM (GB/T 32907): key version, nonce, then text and tag. What it belongs to is bound in. */
public final class Sealing {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;

    public Sealing(KeyRing keys) {
        this.keys = keys;
    }

    /** @param belongsTo where the text lives (table, column, row); it opens nowhere else */
    public byte[] seal(byte[] plain, String belongsTo) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        int version = keys.newest();
        var sealed = run(true, version, nonce, plain, belongsTo);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put((byte) version)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if the text was changed, moved to another row, or sealed under another key */
    public byte[] open(byte[] sealed, String belongsTo) {
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        return run(false, sealed[0], nonce, Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length), belongsTo);
    }

    private byte[] run(boolean encrypt, int version, byte[] nonce, byte[] in, String belongsTo) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(
                encrypt,
                new AEADParameters(
                        new KeyParameter(keys.key(version)),
                        TAG_BITS,
                        nonce,
                        belongsTo.getBytes(StandardCharsets.UTF_8)));
        var out = new byte[cipher.getOutputSize(in.length)];
        try {
            int written = cipher.processBytes(in, 0, in.length, out, 0);
            written += cipher.doFinal(out, written);
            return Arrays.copyOf(out, written);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Sealed text does not belong here or was changed: " + belongsTo, e);
        }
    }
}
