package org.fengqiao.platform.reading;

import org.fengqiao.narrative.Reader;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Reads the rules and word lists once the platform stands (预热), so that neither the start nor the first worker waits for them. */
@Component
class WarmingUp {

    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void readRules() {
        Reader.shared();
    }
}
