package org.fengqiao.platform.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.fengqiao.law.Interruption;
import org.fengqiao.law.Limitation;
import org.fengqiao.law.LimitationClock;
import org.fengqiao.law.Rulebook;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.springframework.stereotype.Service;

/** Until when the claims of a case may go to arbitration (仲裁时效), from what the applicant told. */
@Service
public class Limitations {

    private final CaseFiles cases;
    private final Interview interview;
    private final Limitation limitation;

    Limitations(CaseFiles cases, Interview interview, Rulebook rulebook) {
        this.cases = cases;
        this.interview = interview;
        this.limitation = new Limitation(rulebook);
    }

    /** @param interruptions what made the year begin anew since */
    public LimitationClock of(CaseView view, Collection<Interruption> interruptions) {
        var told = Draft.blank(view.id().value(), view.submittedAt());
        for (var element : cases.elements(view.id())) {
            var value = element.value();
            if (element.side() == Side.APPLICANT && value != null && isQuestion(element.code())) {
                told = told.answering(Question.valueOf(element.code()), value);
            }
        }
        return limitation.assess(
                view.claims().stream().map(CaseClaim::type).collect(Collectors.toSet()),
                interview.facts(told),
                null,
                interruptions,
                interview.today());
    }

    private static boolean isQuestion(String code) {
        return Arrays.stream(Question.values())
                .anyMatch(question -> question.name().equals(code));
    }
}
