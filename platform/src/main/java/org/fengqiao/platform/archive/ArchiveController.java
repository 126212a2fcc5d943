package org.fengqiao.platform.archive;

import static org.fengqiao.platform.web.Responses.notFound;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Binding the file of a case that is over (W12): what is there, what is missing, the cover, and the whole in one piece. */
@Controller
class ArchiveController {

    private final Archives archives;
    private final Bundle bundle;
    private final CaseFiles cases;

    ArchiveController(Archives archives, Bundle bundle, CaseFiles cases) {
        this.archives = archives;
        this.bundle = bundle;
        this.cases = cases;
    }

    @For(Hat.DISPATCHER)
    @GetMapping("/desk/cases/{id}/archive")
    ModelAndView page(@PathVariable String id, Actor actor) {
        return page(find(id, actor), Form.blank());
    }

    @For(Hat.DISPATCHER)
    @PostMapping("/desk/cases/{id}/archive")
    ModelAndView bind(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return switch (archives.bind(view.id(), actor)) {
            case BindResult.Bound _ ->
                new ModelAndView("redirect:/desk/cases/" + view.id().text() + "/archive");
            case BindResult.NotFound() -> throw notFound();
            case BindResult.NotOver() -> refused(view, "archive.not-over");
            case BindResult.NoConsent() -> refused(view, "archive.no-consent");
            case BindResult.Incomplete _ -> refused(view, "archive.incomplete");
        };
    }

    @For(Hat.DISPATCHER)
    @GetMapping("/desk/cases/{id}/archive/bundle")
    void bundle(@PathVariable String id, Actor actor, HttpServletResponse response) throws IOException {
        var view = find(id, actor);
        var file = archives.bound(view.id()).orElseThrow(Responses::notFound);
        var name = view.id().text() + ".zip";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        bundle.write(view, file, actor, response.getOutputStream());
    }

    private ModelAndView refused(CaseView view, String why) {
        var page = page(view, Form.blank().refused(Form.Error.of("main", why)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(CaseView view, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("catalog", archives.catalog(view));
        model.put("bound", archives.bound(view.id()).orElse(null));
        model.put("needsConsent", archives.needsConsent(view.id()));
        model.put("consents", archives.consents(view.id()));
        return new ModelAndView("archive/bind", model);
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.stage().isFinal())
                .orElseThrow(Responses::notFound);
    }
}
