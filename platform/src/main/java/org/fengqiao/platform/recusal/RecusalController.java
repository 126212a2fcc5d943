package org.fengqiao.platform.recusal;

import static org.fengqiao.platform.web.Responses.notFound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A mediator steps aside, and the organization decides whether somebody else mediates (回避). Nothing of the talk is shown here. */
@Controller
class RecusalController {

    private final Recusals recusals;
    private final CaseFiles cases;
    private final Staff staff;

    RecusalController(Recusals recusals, CaseFiles cases, Staff staff) {
        this.recusals = recusals;
        this.cases = cases;
        this.staff = staff;
    }

    @For(Hat.DISPATCHER)
    @GetMapping("/desk/cases/{id}/recusal")
    ModelAndView request(@PathVariable String id, Actor actor) {
        return page(find(id, actor), actor, Form.blank());
    }

    @For(Hat.DISPATCHER)
    @PostMapping("/desk/cases/{id}/recusal/{recusal}/grant")
    ModelAndView grant(
            @PathVariable String id,
            @PathVariable UUID recusal,
            @RequestParam(defaultValue = "") String successor,
            Actor actor) {
        var view = find(id, actor);
        var person = candidates(view, null).stream()
                .map(Staff.Member::person)
                .filter(one -> one.toString().equals(successor))
                .findFirst()
                .orElse(null);
        return person == null
                ? refused(view, actor, Form.blank(), "successor", "recusal.no-such-mediator")
                : answer(view, actor, Form.blank(), recusals.grant(view.id(), recusal, person, actor));
    }

    @For(Hat.DISPATCHER)
    @PostMapping("/desk/cases/{id}/recusal/{recusal}/refuse")
    ModelAndView refuse(
            @PathVariable String id,
            @PathVariable UUID recusal,
            @RequestParam(defaultValue = "") String explanation,
            Actor actor) {
        var view = find(id, actor);
        var form = Form.of(Map.of("explanation", explanation));
        return answer(view, actor, form, recusals.refuse(view.id(), recusal, explanation, actor));
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/step-aside")
    ModelAndView stepAside(@PathVariable String id, Actor actor) {
        return stepAsidePage(mediated(id, actor), Form.blank());
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/step-aside")
    ModelAndView stepAside(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        var view = mediated(id, actor);
        var form = Form.of(Map.of("reason", reason, "words", words));
        var chosen = RecusalForm.reason(form).orElse(null);
        if (chosen == null) {
            return stepAsideRefused(view, form, RecusalForm.noReason());
        }
        return switch (recusals.ask(view.id(), chosen, words, actor)) {
            case RecusalResult.Asked() ->
                new ModelAndView("redirect:/desk/cases/" + view.id().text() + "/table");
            case RecusalResult.NotFound() -> throw notFound();
            case RecusalResult.Refused why -> stepAsideRefused(view, form, RecusalForm.error(why));
        };
    }

    private ModelAndView answer(CaseView view, Actor actor, Form form, RecusalDecision result) {
        return switch (result) {
            case RecusalDecision.Decided() ->
                new ModelAndView("redirect:/desk/cases/" + view.id().text());
            case RecusalDecision.NotFound() -> throw notFound();
            case RecusalDecision.NotAsked() -> refused(view, actor, form, "main", "recusal.not-asked");
            case RecusalDecision.OwnMatter() -> refused(view, actor, form, "main", "recusal.own-matter");
            case RecusalDecision.NoSuchMediator() ->
                refused(view, actor, form, "successor", "recusal.no-such-mediator");
            case RecusalDecision.ExplanationMissing() ->
                refused(view, actor, form, "explanation", "recusal.explanation-missing");
            case RecusalDecision.TooLong(var length, var most) ->
                refused(view, actor, form.refused(Form.Error.of("explanation", "recusal.too-long", length, most)));
        };
    }

    private ModelAndView refused(CaseView view, Actor actor, Form form, String field, String key) {
        return refused(view, actor, form.refused(Form.Error.of(field, key)));
    }

    private ModelAndView refused(CaseView view, Actor actor, Form form) {
        return Responses.refused(page(view, actor, form));
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        var recusal = recusals.toDecide(view.id(), actor).orElse(null);
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("recusal", recusal);
        model.put(
                "mediator",
                recusal == null ? "" : staff.nameOf(recusal.mediator()).orElse(""));
        model.put("candidates", candidates(view, recusal == null ? null : recusal.mediator()));
        return new ModelAndView("recusal/decide", model);
    }

    private List<Staff.Member> candidates(CaseView view, @Nullable UUID but) {
        return staff.membersOf(view.handlingOrganization(), Hat.MEDIATOR).stream()
                .filter(member -> !member.person().equals(but))
                .toList();
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
    }

    private static ModelAndView stepAsidePage(CaseView view, Form form) {
        return new ModelAndView("recusal/stepAside", Map.of("view", view, "form", form));
    }

    private static ModelAndView stepAsideRefused(CaseView view, Form form, Form.Error error) {
        return Responses.refused(stepAsidePage(view, form.refused(error)));
    }

    private CaseView mediated(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> actor.person().equals(view.mediator()))
                .orElseThrow(Responses::notFound);
    }
}
