package org.fengqiao.platform.mediation;

import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a mediator have in common (调解员页面): the case is theirs to mediate, or it is not there. */
final class MediatorPages {

    private MediatorPages() {}

    static CaseView find(CaseFiles cases, String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> Seats.ofMediator(cases.find(caseId, actor), actor))
                .orElseThrow(MediatorPages::notFound);
    }

    static ModelAndView toTable(CaseView view) {
        return new ModelAndView("redirect:" + MediationTasks.table(view.id()));
    }

    static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
