package org.fengqiao.platform.desk;

import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.AskedClaim;
import org.fengqiao.law.entitlement.Differences;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** Computes both sides' tellings of one case (双方测算), as of the day it was submitted; what the employer does not tell is taken as the worker told it. */
@Component
class Comparisons {

    private final CaseFiles files;
    private final Differences differences;

    Comparisons(CaseFiles files, Rulebook rulebook) {
        this.files = files;
        this.differences = new Differences(rulebook);
    }

    SidesCompared of(CaseView view) {
        var elements = files.elements(view.id());
        var applicant = view.party(Side.APPLICANT).kind();
        var worker = applicant == PartyKind.WORKER ? Side.APPLICANT : Side.RESPONDENT;
        var theirs = ToldFacts.of(elements, worker.other());
        if (theirs.told().isEmpty()) {
            return new SidesCompared(null, applicant);
        }
        var ours = ToldFacts.of(elements, worker);
        var asked =
                view.claims().stream().map(CaseClaim::type).map(AskedClaim::of).toList();
        return new SidesCompared(
                differences.between(asked, ours, ours.overlaid(theirs), Days.of(view.submittedAt())), applicant);
    }
}
