package org.fengqiao.platform.shared;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypted columns (加密列). Personal data under one key, what was said to settle under another, and keyed hashes to look a number up
 * by without keeping it readable.
 */
@Component
public class Vault {

    private final Sealing personal;
    private final Sealing privileged;
    private final byte[] lookup;

    Vault(@Value("${fengqiao.home}") Path home) {
        var keys = home.resolve("keys");
        this.personal = new Sealing(KeyRing.open(keys, "personal", 16));
        this.privileged = new Sealing(KeyRing.open(keys, "privileged", 16));
        this.lookup = KeyRing.open(keys, "lookup", 32).key(1);
    }

    /** Seals one column of one row. {@code column} is written {@code schema.table.column}. Null stays null. */
    public byte @Nullable [] sealPersonal(String column, UUID row, @Nullable String plain) {
        return plain == null ? null : personal.seal(bytes(plain), column + "/" + row);
    }

    public @Nullable String openPersonal(String column, UUID row, byte @Nullable [] sealed) {
        return sealed == null ? null : text(personal.open(sealed, column + "/" + row));
    }

    /** Seals words said for the sake of settling: another key, another table, another role. */
    public byte[] sealPrivileged(String column, UUID row, String plain) {
        return privileged.seal(bytes(plain), column + "/" + row);
    }

    public String openPrivileged(String column, UUID row, byte[] sealed) {
        return text(privileged.open(sealed, column + "/" + row));
    }

    /** A keyed hash (HMAC-SM3) to find a value by: equal values of one kind give equal hashes. */
    public byte[] lookupHash(String kind, String value) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(lookup));
        var input = bytes(kind + ":" + value);
        mac.update(input, 0, input.length);
        var hash = new byte[mac.getMacSize()];
        mac.doFinal(hash, 0);
        return hash;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
