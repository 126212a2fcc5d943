package org.fengqiao.platform.demonstration;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the platform does by itself after a step (等待). */
final class Patience {

    private static final int MOST_MOMENTS = 300;

    private Patience() {}

    /** Looks until what it sees is as it should be. */
    static <T> T await(String what, Supplier<T> look, Predicate<T> enough) {
        for (int moments = 0; moments < MOST_MOMENTS; moments++) {
            var seen = look.get();
            if (enough.test(seen)) {
                return seen;
            }
            aMoment();
        }
        throw new DemonstrationFailed("Waited in vain: " + what);
    }

    static void until(String what, BooleanSupplier done) {
        await(what, done::getAsBoolean, seen -> seen);
    }

    private static void aMoment() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemonstrationFailed("Interrupted");
        }
    }
}
