package org.fengqiao.narrative;

import org.jspecify.annotations.Nullable;

/** How many workers a story is about (人数); null if it does not say. */
public record WorkerCount(@Nullable Integer count, boolean approximate) {

    private static final int COLLECTIVE_FROM = 10;

    public static final WorkerCount UNKNOWN = new WorkerCount(null, false);

    /** Whether it is a collective dispute (集体争议): ten workers or more with one cause, article 7 of the mediation and arbitration law. */
    public boolean isCollective() {
        return count != null && count >= COLLECTIVE_FROM;
    }
}
