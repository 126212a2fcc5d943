package org.fengqiao.platform.negotiation;

import static org.fengqiao.platform.web.Responses.notFound;
import static org.fengqiao.platform.web.Responses.refused;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.UndisputedFact;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.TermsForm;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is claimed and what the other side says to it (逐项回应): one writes, the other confirms what stands undisputed. */
@Controller
class AnswerController {

    private final Answers answers;
    private final Invitations invitations;
    private final CaseFiles cases;
    private final UndisputedFacts facts;
    private final Clock clock;

    AnswerController(Answers answers, Invitations invitations, CaseFiles cases, UndisputedFacts facts, Clock clock) {
        this.answers = answers;
        this.invitations = invitations;
        this.cases = cases;
        this.facts = facts;
        this.clock = clock;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/answer")
    ModelAndView page(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return page(view, actor, AnswerForm.of(view, answers.of(view.id(), actor)));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/answer")
    ModelAndView answer(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(TermsForm.typed(sent));
        var told = OwnAccount.read(form, Days.of(clock.instant()));
        if (told.isNew()) {
            return page(view, actor, told.form())
                    .addObject("contested", told.contested())
                    .addObject("filled", told.filled());
        }
        return switch (AnswerForm.read(form, view, view.id(), actor, Days.of(clock.instant()))) {
            case AnswerForm.Reading.NotUnderstood(var errors) -> refused(page(view, actor, form.refused(errors)));
            case AnswerForm.Reading.Read(var command) ->
                switch (answers.answer(command)) {
                    case AnswerResult.Answered(var late) ->
                        new ModelAndView("redirect:/cases/" + view.id().text() + "/answer/sent")
                                .addObject("late", late);
                    case AnswerResult.NotFound _ -> throw notFound();
                    case AnswerResult.NotOpen() ->
                        refused(page(
                                view, actor, form.refused(Form.Error.of("attitude-1", "negotiation.answer.not-open"))));
                    case AnswerResult.ClaimsMissing(var missing) ->
                        refused(page(view, actor, form.refused(missing(view, missing))));
                };
        };
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/answer/sent")
    ModelAndView sent(@PathVariable String id, @RequestParam(defaultValue = "false") boolean late, Actor actor) {
        var view = find(id, actor);
        var represented = view.own() == Side.RESPONDENT
                && answers.authorizedPerson(view.id()).isPresent();
        return new ModelAndView("negotiation/answered", Map.of("view", view, "late", late, "represented", represented));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/answer/confirm")
    ModelAndView confirm(@PathVariable String id, @RequestParam UUID claim, Actor actor) {
        var view = find(id, actor);
        return switch (answers.confirm(view.id(), claim, actor)) {
            case ConfirmResult.Confirmed() ->
                new ModelAndView("redirect:/cases/" + view.id().text() + "/answer");
            case ConfirmResult.NotAdmitted() ->
                refused(page(
                        view,
                        actor,
                        Form.blank().refused(Form.Error.of("main", "negotiation.answer.not-admitted-now"))));
            case ConfirmResult.NotFound() -> throw notFound();
        };
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("story", OwnAccount.ofApplicant(view.story(), Days.of(clock.instant())));
        model.put("contested", List.of());
        model.put("filled", List.of());
        model.put("form", form);
        model.put(
                "answers",
                answers.of(view.id(), actor).stream().collect(Collectors.toMap(ClaimAnswer::claim, one -> one)));
        model.put(
                "undisputed",
                facts.of(view.id()).stream().map(UndisputedFact::claim).collect(Collectors.toSet()));
        model.put("elements", cases.elements(view.id()));
        model.put("invitation", invitations.of(view.id()).orElse(null));
        return new ModelAndView(view.own() == Side.RESPONDENT ? "negotiation/answer" : "negotiation/answers", model);
    }

    private static List<Form.Error> missing(CaseView view, Set<UUID> missing) {
        return IntStream.range(0, view.claims().size())
                .filter(i -> missing.contains(view.claims().get(i).id()))
                .mapToObj(i -> Form.Error.of(AnswerForm.field("attitude", i), "negotiation.answer.choose", i + 1))
                .toList();
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null)
                .orElseThrow(Responses::notFound);
    }
}
