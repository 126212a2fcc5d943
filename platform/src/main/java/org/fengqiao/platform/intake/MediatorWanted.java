package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.Stage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that a party called a mediator, and has one chosen where none is named (请调解员). */
@Component
class MediatorWanted {

    private final CaseFiles cases;
    private final Acceptances acceptances;

    MediatorWanted(CaseFiles cases, Acceptances acceptances) {
        this.cases = cases;
        this.acceptances = acceptances;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        if (moved.to() == Stage.MEDIATING) {
            cases.findForSystem(moved.id())
                    .filter(view -> view.stage() == Stage.MEDIATING && view.mediator() == null)
                    .ifPresent(view -> acceptances.askForMediator(view.id()));
        }
    }
}
