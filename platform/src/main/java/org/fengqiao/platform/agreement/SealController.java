package org.fengqiao.platform.agreement;

import static org.fengqiao.platform.web.Responses.notFound;

import java.util.Map;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The queue for the seal (W08 用印): one paper at a time, each looked at. */
@Controller
class SealController {

    private static final int MOST = 200;

    private final Countersignings countersignings;
    private final CaseFiles cases;
    private final CasePapers papers;
    private final Tasks tasks;

    SealController(Countersignings countersignings, CaseFiles cases, CasePapers papers, Tasks tasks) {
        this.countersignings = countersignings;
        this.cases = cases;
        this.papers = papers;
        this.tasks = tasks;
    }

    @For(Hat.SEAL_KEEPER)
    @GetMapping("/desk/seals")
    ModelAndView queue(Actor actor) {
        return page(actor, Form.blank());
    }

    /** One paper, to be looked at before it is sealed. */
    @For(Hat.SEAL_KEEPER)
    @GetMapping("/desk/seals/{id}")
    ModelAndView paper(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return new ModelAndView(
                "agreement/seal", Map.of("view", view, "papers", papers.of(view.id()), "form", Form.blank()));
    }

    @For(Hat.SEAL_KEEPER)
    @PostMapping("/desk/seals/{id}")
    ModelAndView seal(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return switch (countersignings.seal(view.id(), actor)) {
            case CountersignResult.Countersigned() -> new ModelAndView("redirect:/desk/seals");
            case CountersignResult.NotFound() -> throw notFound();
            case CountersignResult.NotYourTurn(), CountersignResult.NotProven() -> {
                var page = page(actor, Form.blank().refused(Form.Error.of("main", "agreement.seal.not-possible")));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ModelAndView page(Actor actor, Form form) {
        var waiting = tasks.today(actor, MOST, 0).stream()
                .filter(row -> row.kind().equals(AgreementTasks.SEAL))
                .toList();
        return new ModelAndView("agreement/seals", Map.of("rows", waiting, "form", form));
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
    }
}
