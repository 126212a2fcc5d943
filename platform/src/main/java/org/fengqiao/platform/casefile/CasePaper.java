package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A paper of the case (文书): which, where its file lies, and who may read it.
 *
 * @param kind a word of module {@code document}: {@code RECEIPT}, {@code MEDIATION_AGREEMENT} …
 * @param paper id of the issued paper in module {@code document}
 * @param file id of the stored file in module {@code file}
 */
public record CasePaper(
        UUID id, String kind, UUID paper, UUID file, String title, Set<Side> readers, Instant issuedAt) {}
