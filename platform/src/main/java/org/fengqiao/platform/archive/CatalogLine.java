package org.fengqiao.platform.archive;

import java.time.Instant;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a catalog (目录行): a paper that was made, or a piece of evidence as it was brought.
 *
 * @param number from 1, in the order of the file
 * @param sha256 of the content, as hexadecimal digits
 * @param paper null for evidence
 * @param evidence null for papers
 */
public record CatalogLine(
        int number,
        String title,
        Instant at,
        String sha256,
        @Nullable PaperId paper,
        @Nullable FileId evidence) {}
