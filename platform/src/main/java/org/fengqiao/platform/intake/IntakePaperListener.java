package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.Stage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Puts a decision on an application into writing (受理文书出具). */
@Component
class IntakePaperListener {

    private final IntakePapers papers;

    IntakePaperListener(IntakePapers papers) {
        this.papers = papers;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        if (moved.by() == Stage.Event.ACCEPT) {
            papers.accepted(moved.id());
        } else if (moved.by() == Stage.Event.DECLINE) {
            papers.declined(moved.id());
        }
    }
}
