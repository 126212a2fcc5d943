package org.fengqiao.platform.fulfillment;

import static org.fengqiao.platform.web.Responses.notFound;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.fulfillment.FollowUp.TalkedTo;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
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

/** How did it go? Three questions a party answers without a call (P16). */
@Controller
class VisitController {

    private final FollowUps followUps;
    private final CaseFiles cases;
    private final Clock clock;

    VisitController(FollowUps followUps, CaseFiles cases, Clock clock) {
        this.followUps = followUps;
        this.cases = cases;
        this.clock = clock;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/follow-up")
    ModelAndView form(@PathVariable String id, @RequestParam(defaultValue = "false") boolean done, Actor actor) {
        return page(find(id, actor), Form.blank(), done);
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/follow-up")
    ModelAndView answer(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(typed);
        var self = view.own() == Side.APPLICANT ? TalkedTo.APPLICANT : TalkedTo.RESPONDENT;
        return switch (FollowUpForm.read(form, view.id(), actor, self, Days.of(clock.instant()))) {
            case FollowUpForm.Reading.NotUnderstood(var errors) -> {
                var page = page(view, form.refused(errors), false);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case FollowUpForm.Reading.Read(var command) ->
                switch (followUps.record(command)) {
                    case FollowUpResult.Recorded() ->
                        new ModelAndView("redirect:/cases/" + view.id().text() + "/follow-up?done=true");
                    case FollowUpResult.NotFound(), FollowUpResult.DayMissing() -> throw notFound();
                };
        };
    }

    private static ModelAndView page(CaseView view, Form form, boolean done) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("done", done);
        return new ModelAndView("fulfillment/visit", model);
    }

    /** Only the side that is to be paid is asked. */
    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() == view.workerSide())
                .orElseThrow(Responses::notFound);
    }
}
