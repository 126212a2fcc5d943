package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence (证据): a stored file, who brought it, and what it is to prove.
 *
 * @param file id of the stored file in module {@code file}
 * @param sha256 of the original, as hexadecimal digits; stands on the receipt
 */
public record Evidence(
        UUID id,
        Side side,
        UUID file,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable String proves,
        Instant at) {}
