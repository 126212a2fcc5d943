package org.fengqiao.platform.document;

import java.time.Instant;
import java.util.List;
import org.fengqiao.platform.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it stands (文书).
 *
 * @param code printed on it; whoever types it learns whether the paper is valid
 * @param file its newest version
 * @param sha256 of that version
 * @param open the signature places that still wait, in their order
 * @param revokedBecause null while it was not revoked
 */
public record Paper(
        PaperId id,
        PaperKind kind,
        String code,
        String title,
        String number,
        String issuer,
        PaperState state,
        FileId file,
        String sha256,
        List<String> open,
        Instant issuedAt,
        @Nullable String revokedBecause) {

    public Paper {
        open = List.copyOf(open);
    }
}
