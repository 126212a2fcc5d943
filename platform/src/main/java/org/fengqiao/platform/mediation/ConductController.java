package org.fengqiao.platform.mediation;

import java.util.Arrays;
import java.util.Map;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mediator goes on for longer, steps aside, or ends it (延期、回避、终止). */
@Controller
class ConductController {

    private final Mediations mediations;
    private final Extensions extensions;
    private final Recusals recusals;
    private final CaseFiles cases;

    ConductController(Mediations mediations, Extensions extensions, Recusals recusals, CaseFiles cases) {
        this.mediations = mediations;
        this.extensions = extensions;
        this.recusals = recusals;
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
            case EndResult.NotFound() -> throw RoomPage.notFound();
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
            case ExtensionResult.NotFound() -> throw RoomPage.notFound();
        };
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/step-aside")
    ModelAndView stepAside(@PathVariable String id, Actor actor) {
        return stepAsidePage(MediatorPages.find(cases, id, actor), Form.blank());
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/step-aside")
    ModelAndView stepAside(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        var view = MediatorPages.find(cases, id, actor);
        var form = Form.of(Map.of("reason", reason, "words", words));
        var chosen = RecusalForm.reason(form).orElse(null);
        if (chosen == null) {
            return stepAsideRefused(view, form, RecusalForm.noReason());
        }
        return switch (recusals.ask(view.id(), chosen, words, actor)) {
            case RecusalResult.Asked() -> MediatorPages.toTable(view);
            case RecusalResult.NotFound() -> throw RoomPage.notFound();
            case RecusalResult.Refused why -> stepAsideRefused(view, form, RecusalForm.error(why));
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
        return MediatorPages.refused(endPage(view, Form.blank().refused(Form.Error.of("reason", key))));
    }

    private static ModelAndView stepAsidePage(CaseView view, Form form) {
        return new ModelAndView("mediation/stepAside", Map.of("view", view, "form", form));
    }

    private static ModelAndView stepAsideRefused(CaseView view, Form form, Form.Error error) {
        return MediatorPages.refused(stepAsidePage(view, form.refused(error)));
    }
}
