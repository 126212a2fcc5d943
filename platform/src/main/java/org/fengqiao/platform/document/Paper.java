package org.fengqiao.platform.document;

import java.time.Instant;
import java.util.List;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it stands (文书).
 *
 * @param code printed on it; whoever types it learns whether the paper is valid
 * @param file its newest version
 * @param access on which side of the wall that version lies
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
        Access access,
        String sha256,
        List<String> open,
        Instant issuedAt,
        @Nullable String revokedBecause) {

    public Paper {
        open = List.copyOf(open);
    }
}
