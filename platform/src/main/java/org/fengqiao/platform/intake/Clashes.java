package org.fengqiao.platform.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.law.Contradiction;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.Entitlements;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.web.Form;

/** An answer that cannot be true together with an earlier one (前后矛盾), as the words at its field. */
final class Clashes {

    private static final Entitlements ENTITLEMENTS = new Entitlements(Rulebook.builtIn());

    private Clashes() {}

    /** The clash that the question just answered takes part in. */
    static Optional<Form.Error> about(Question answered, EmploymentFacts facts, LocalDate today) {
        return ENTITLEMENTS.compute(Set.of(), facts, today).contradictions().stream()
                .filter(clash -> concerns(answered, clash.kind()))
                .findFirst()
                .map(clash -> Form.Error.of(
                        AnswerField.FIELD,
                        switch (clash.kind()) {
                            case END_BEFORE_START -> "intake.clash.end-before-start";
                            case START_IN_FUTURE -> "intake.clash.start-in-future";
                            case MORE_UNPAID_THAN_WORKED -> "intake.clash.more-unpaid-than-worked";
                        },
                        clash.numbers().toArray()));
    }

    private static boolean concerns(Question answered, Contradiction.Kind kind) {
        return switch (kind) {
            case END_BEFORE_START -> answered == Question.ENDED_ON || answered == Question.STARTED_ON;
            case START_IN_FUTURE -> answered == Question.STARTED_ON;
            case MORE_UNPAID_THAN_WORKED ->
                answered == Question.UNPAID_MONTHS || answered == Question.STARTED_ON || answered == Question.ENDED_ON;
        };
    }
}
