package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.document.PaperKind;

/**
 * A paper of the case (文书): which, and which side may read it. Who handles the case reads all.
 *
 * @param paper as module {@code document} knows it; its newest version is what is read
 */
public record CasePaper(UUID id, PaperKind kind, PaperId paper, String title, Set<Side> readers, Instant issuedAt) {

    public CasePaper {
        readers = Set.copyOf(readers);
    }
}
