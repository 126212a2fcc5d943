package org.fengqiao.platform.delivery;

import java.util.UUID;

/** Hands a message over on one channel (通道适配). */
interface Carrier {

    Channel channel();

    /** @param key the same at every try of the same message */
    Handover handOver(UUID key, String address, String text);

    /** What came of one try. */
    sealed interface Handover {

        record Proven(String proof) implements Handover {}

        /** Not now; try again. */
        record NotNow(String why) implements Handover {}

        /** Not this way at all. */
        record Never(String why) implements Handover {}
    }
}
