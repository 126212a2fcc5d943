package org.fengqiao.platform.recusal;

import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.Stage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Where nobody mediates any more, nobody has to be replaced. */
@Component
class RecusalListener {

    private final Recusals recusals;

    RecusalListener(Recusals recusals) {
        this.recusals = recusals;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        if (moved.from() == Stage.MEDIATING) {
            recusals.lapse(moved.id());
        }
    }
}
