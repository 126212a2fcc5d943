package org.fengqiao.platform.demonstration;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what the platform does by itself after a step (等待). */
final class Patience {

    private static final int MOST_MOMENTS = 300;

    private Patience() {}

    static void until(String what, BooleanSupplier done) {
        for (int moments = 0; !done.getAsBoolean(); moments++) {
            if (moments == MOST_MOMENTS) {
                throw new DemonstrationFailed("Waited in vain: " + what);
            }
            aMoment();
        }
    }

    static void aMoment() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemonstrationFailed("Interrupted");
        }
    }
}
