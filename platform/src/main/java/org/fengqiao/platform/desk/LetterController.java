package org.fengqiao.platform.desk;

import static org.fengqiao.platform.web.Responses.notFound;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letters of a case to print, and what became of each (信件打印与登记). */
@Controller
class LetterController {

    private final Letters letters;
    private final CaseFiles cases;
    private final CasePapers papers;
    private final Organizations organizations;
    private final Clock clock;

    LetterController(Letters letters, CaseFiles cases, CasePapers papers, Organizations organizations, Clock clock) {
        this.letters = letters;
        this.cases = cases;
        this.papers = papers;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping("/desk/cases/{id}/letters")
    @For({Hat.DISPATCHER, Hat.MEDIATOR})
    ModelAndView list(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return new ModelAndView("desk/letters", Map.of("view", view, "letters", letters.of(view.id())));
    }

    /** One letter as it goes into the envelope, and beside it what became of it. */
    @GetMapping("/desk/cases/{id}/letters/{letter}")
    @For({Hat.DISPATCHER, Hat.MEDIATOR})
    ModelAndView letter(@PathVariable String id, @PathVariable UUID letter, Actor actor) {
        var today = Days.of(clock.instant()).toString();
        return page(find(id, actor), letter, Form.of(Map.of("day", today)));
    }

    @PostMapping("/desk/cases/{id}/letters/{letter}")
    @For({Hat.DISPATCHER, Hat.MEDIATOR})
    ModelAndView note(
            @PathVariable String id, @PathVariable UUID letter, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(typed);
        var result = letters.note(
                view.id(), letter, step(form.value("step")), form.value("note"), day(form.value("day")), actor);
        return switch (result) {
            case LetterResult.Noted() ->
                new ModelAndView("redirect:/desk/cases/" + view.id().text() + "/letters");
            case LetterResult.NotFound() -> throw notFound();
            case LetterResult.NotWaiting() ->
                refused(view, letter, form, Form.Error.of("main", "desk.letter.not-waiting"));
            case LetterResult.StepMissing() ->
                refused(view, letter, form, Form.Error.of("step", "desk.letter.step-missing"));
            case LetterResult.NoteMissing() ->
                refused(view, letter, form, Form.Error.of("note", "desk.letter.note-missing"));
            case LetterResult.NoteTooLong(var longest) ->
                refused(view, letter, form, Form.Error.of("note", "desk.letter.note-too-long", longest));
            case LetterResult.DayNotPossible() ->
                refused(view, letter, form, Form.Error.of("day", "desk.letter.day-not-possible"));
        };
    }

    private ModelAndView refused(CaseView view, UUID letter, Form form, Form.Error error) {
        var page = page(view, letter, form.refused(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(CaseView view, UUID letter, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put(
                "letter",
                letters.of(view.id()).stream()
                        .filter(one -> one.id().equals(letter))
                        .findFirst()
                        .orElseThrow(Responses::notFound));
        model.put(
                "organization", organizations.find(view.handlingOrganization()).orElseThrow());
        model.put("notice", papers.newest(view.id(), PaperKind.MEDIATION_NOTICE).orElse(null));
        model.put("form", form);
        return new ModelAndView("desk/letter", model);
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
    }

    private static @Nullable LetterStep step(String name) {
        return Arrays.stream(LetterStep.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
