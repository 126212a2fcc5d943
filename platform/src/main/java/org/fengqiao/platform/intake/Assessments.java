package org.fengqiao.platform.intake;

import java.util.List;
import org.fengqiao.law.Computation;
import org.fengqiao.law.Limitation;
import org.fengqiao.law.LimitationClock;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.Entitlements;
import org.springframework.stereotype.Component;

/** What the facts as told come to, and until when one may go to arbitration (测算): {@code narrative} and {@code law} meet here. */
@Component
class Assessments {

    private final Interview interview;
    private final Entitlements entitlements;
    private final Limitation limitation;

    Assessments(Interview interview, Rulebook rulebook) {
        this.interview = interview;
        this.entitlements = new Entitlements(rulebook);
        this.limitation = new Limitation(rulebook);
    }

    /** Both answers of one draft. */
    record Assessment(Computation computation, LimitationClock limitation) {}

    Assessment of(Draft draft) {
        var facts = interview.facts(draft);
        var today = interview.today();
        return new Assessment(
                entitlements.compute(draft.claims(), facts, today),
                limitation.assess(draft.claims(), facts, null, List.of(), today));
    }
}
