package org.fengqiao.platform.archive;

import java.util.Map;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
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

/** A side says whether what the two settled alone may be bound (归档征求同意). */
@Controller
class ArchiveConsentController {

    private final Archives archives;
    private final CaseFiles cases;

    ArchiveConsentController(Archives archives, CaseFiles cases) {
        this.archives = archives;
        this.cases = cases;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/archive")
    ModelAndView ask(@PathVariable String id, Actor actor) {
        return page(find(id, actor), Form.blank());
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/archive")
    ModelAndView say(@PathVariable String id, @RequestParam(defaultValue = "") String consent, Actor actor) {
        var view = find(id, actor);
        if (!consent.equals("yes") && !consent.equals("no")) {
            var page = page(view, Form.blank().refused(Form.Error.of("consent", "archive.consent.missing")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        archives.say(view.id(), consent.equals("yes"), actor);
        return new ModelAndView("redirect:/cases/" + view.id().text());
    }

    private static ModelAndView page(CaseView view, Form form) {
        return new ModelAndView("archive/consent", Map.of("view", view, "form", form));
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null && view.stage().isFinal() && archives.needsConsent(view.id()))
                .orElseThrow(Responses::notFound);
    }
}
