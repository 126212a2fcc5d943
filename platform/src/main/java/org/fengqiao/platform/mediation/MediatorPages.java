package org.fengqiao.platform.mediation;

import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.web.Responses;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a mediator have in common (调解员页面): the case is theirs to mediate, or it is not there. */
final class MediatorPages {

    private MediatorPages() {}

    static CaseView find(CaseFiles cases, String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> Seats.ofMediator(cases.find(caseId, actor), actor))
                .orElseThrow(Responses::notFound);
    }

    static ModelAndView toTable(CaseView view) {
        return new ModelAndView("redirect:" + MediationTasks.table(view.id()));
    }
}
