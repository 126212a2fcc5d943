package org.fengqiao.platform.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/** One link of a chain (流水条目). Its hash covers every field and the hash before it. */
record Entry(
        Chain chain,
        long number,
        Instant at,
        UUID person,
        String hat,
        @Nullable UUID organization,
        @Nullable UUID onBehalfOf,
        @Nullable String origin,
        String verb,
        Map<String, String> details,
        byte[] previous,
        byte[] hash) {

    static final byte[] BEGINNING = new byte[32];

    /** The same entry with the hash it must have. */
    Entry hashed() {
        return new Entry(
                chain,
                number,
                at,
                person,
                hat,
                organization,
                onBehalfOf,
                origin,
                verb,
                details,
                previous,
                expectedHash());
    }

    /** SM3 over the fields, each led by its length, so that no two entries read alike. */
    byte[] expectedHash() {
        var digest = new SM3Digest();
        digest.update(previous, 0, previous.length);
        for (var field : new @Nullable Object[] {
            chain.region(),
            chain.kind(),
            chain.id(),
            number,
            at.toEpochMilli(),
            person,
            hat,
            organization,
            onBehalfOf,
            origin,
            verb
        }) {
            feed(digest, String.valueOf(field));
        }
        details.forEach((key, value) -> {
            feed(digest, key);
            feed(digest, value);
        });
        var hash = new byte[32];
        digest.doFinal(hash, 0);
        return hash;
    }

    private static void feed(SM3Digest digest, String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes, 0, bytes.length);
    }
}
