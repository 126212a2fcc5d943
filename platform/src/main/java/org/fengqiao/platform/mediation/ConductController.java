package org.fengqiao.platform.mediation;

import java.util.Arrays;
import java.util.Map;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mediator goes on for longer, or ends it (延期、终止). */
@Controller
class ConductController {

    private final Mediations mediations;
    private final Extensions extensions;
    private final CaseFiles cases;

    ConductController(Mediations mediations, Extensions extensions, CaseFiles cases) {
        this.mediations = mediations;
        this.extensions = extensions;
        this.cases = cases;
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/end")
    ModelAndView end(@PathVariable String id, Actor actor) {
        return endPage(MediatorPages.find(cases, id, actor), Form.blank());
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/end")
    ModelAndView end(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Actor actor) {
        var view = MediatorPages.find(cases, id, actor);
        var chosen = Arrays.stream(EndReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return endRefused(view, "mediation.end.reason-missing");
        }
        return switch (mediations.end(view.id(), chosen, actor)) {
            case EndResult.Ended(), EndResult.Noted() ->
                new ModelAndView("redirect:/desk/cases/" + view.id().text());
            case EndResult.NotFound() -> throw Responses.notFound();
            case EndResult.NotRunning() -> endRefused(view, "mediation.not-running");
            case EndResult.NotAMediatorsReason() -> endRefused(view, "mediation.end.reason-missing");
        };
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/extension")
    ModelAndView askForExtension(@PathVariable String id, Actor actor) {
        var view = MediatorPages.find(cases, id, actor);
        return switch (extensions.ask(view.id(), actor)) {
            case ExtensionResult.Asked _,
                    ExtensionResult.Answered _,
                    ExtensionResult.NotRunning(),
                    ExtensionResult.NotAsked() -> MediatorPages.toTable(view);
            case ExtensionResult.NotFound() -> throw Responses.notFound();
        };
    }

    private ModelAndView endPage(CaseView view, Form form) {
        return new ModelAndView(
                "mediation/end",
                Map.of(
                        "view",
                        view,
                        "form",
                        form,
                        "departed",
                        mediations.departed(view.id()),
                        "days",
                        mediations.days(view.id())));
    }

    private ModelAndView endRefused(CaseView view, String key) {
        return Responses.refused(endPage(view, Form.blank().refused(Form.Error.of("reason", key))));
    }
}
