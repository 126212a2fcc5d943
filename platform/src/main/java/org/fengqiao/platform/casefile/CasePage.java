package org.fengqiao.platform.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of cases.
 *
 * @param total how many there are in all, counted no further than {@link #MOST}
 * @param next where the next page begins after; null on the last
 */
public record CasePage(List<CaseRow> rows, int total, CaseQuery.@Nullable Mark next) {

    public static final int MOST = 10_000;

    public boolean hasMoreThanCounted() {
        return total > MOST;
    }
}
