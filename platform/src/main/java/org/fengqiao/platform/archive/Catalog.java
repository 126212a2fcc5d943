package org.fengqiao.platform.archive;

import java.util.List;
import org.fengqiao.platform.document.PaperKind;

/**
 * What a file would hold, and what it still lacks (卷内目录).
 *
 * @param missing papers that a case of this course must have and that are not there
 */
public record Catalog(List<CatalogLine> lines, List<PaperKind> missing) {

    public Catalog {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }
}
