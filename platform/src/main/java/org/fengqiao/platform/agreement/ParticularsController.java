package org.fengqiao.platform.agreement;

import static org.fengqiao.platform.web.Responses.notFound;

import java.util.Map;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.PartyKind;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who the employer exactly is: on the employer's own page, and on the mediator's. */
@Controller
class ParticularsController {

    private final Particulars particulars;
    private final CaseFiles cases;

    ParticularsController(Particulars particulars, CaseFiles cases) {
        this.particulars = particulars;
        this.cases = cases;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/particulars")
    ModelAndView own(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return page("agreement/particulars", view, ParticularsForm.of(ownEmployer(view)));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/particulars")
    ModelAndView tell(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        return complete(view, ownEmployer(view), typed, actor, "agreement/particulars", "/cases/");
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/particulars")
    ModelAndView ofMediator(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return page("agreement/deskParticulars", view, ParticularsForm.of(employer(view)));
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/particulars")
    ModelAndView enter(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        return complete(view, employer(view), typed, actor, "agreement/deskParticulars", "/desk/cases/");
    }

    private ModelAndView complete(
            CaseView view, Party party, Map<String, String> typed, Actor actor, String template, String back) {
        var form = Form.of(typed);
        return switch (ParticularsForm.read(form, party)) {
            case ParticularsForm.Reading.NotUnderstood(var errors) -> {
                var page = page(template, view, form.refused(errors));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case ParticularsForm.Reading.Read(var told) -> {
                particulars.complete(view.id(), told, actor);
                yield new ModelAndView("redirect:" + back + view.id().text() + "/agreement");
            }
        };
    }

    private static ModelAndView page(String template, CaseView view, Form form) {
        return new ModelAndView(template, Map.of("view", view, "form", form));
    }

    private static Party employer(CaseView view) {
        return view.party(PartyKind.EMPLOYER).orElseThrow(Responses::notFound);
    }

    /** A side tells who it is itself, never who the other is. */
    private static Party ownEmployer(CaseView view) {
        var party = employer(view);
        if (party.side() != view.own()) {
            throw notFound();
        }
        return party;
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
    }
}
