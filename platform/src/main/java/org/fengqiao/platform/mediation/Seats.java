package org.fengqiao.platform.mediation;

import java.util.Optional;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;

/** Who sits where in a case (座次): its mediator, its two sides, and nobody else. */
final class Seats {

    private Seats() {}

    static Optional<CaseView> ofMediator(Optional<CaseView> found, Actor actor) {
        return found.filter(view -> isMediator(view, actor));
    }

    static Optional<CaseView> ofParty(Optional<CaseView> found) {
        return found.filter(view -> view.own() != null);
    }

    /** Nobody mediates what they are a party to. */
    static boolean isMediator(CaseView view, Actor actor) {
        return actor.hat() == Hat.MEDIATOR
                && view.own() == null
                && actor.person().equals(view.mediator());
    }

    static Side sideOf(CaseView view) {
        return Optional.ofNullable(view.own()).orElseThrow();
    }
}
