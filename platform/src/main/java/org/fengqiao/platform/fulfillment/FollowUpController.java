package org.fengqiao.platform.fulfillment;

import static org.fengqiao.platform.web.Responses.notFound;
import static org.fengqiao.platform.web.Responses.refused;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
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

/** Fulfillment and follow-up at the desk (W09): whom to call, what to say, what came of it. */
@Controller
class FollowUpController {

    private static final int MOST = 200;
    private static final List<String> KINDS = List.of(Turns.CALL, Turns.FOLLOW_UP);

    private final FollowUps followUps;
    private final Payments payments;
    private final Agreements agreements;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final Clock clock;

    FollowUpController(
            FollowUps followUps, Payments payments, Agreements agreements, CaseFiles cases, Tasks tasks, Clock clock) {
        this.followUps = followUps;
        this.payments = payments;
        this.agreements = agreements;
        this.cases = cases;
        this.tasks = tasks;
        this.clock = clock;
    }

    @For({Hat.MEDIATOR, Hat.DISPATCHER})
    @GetMapping("/desk/follow-up")
    ModelAndView list(Actor actor) {
        var rows = tasks.today(actor, MOST, 0).stream()
                .filter(row -> KINDS.contains(row.kind()))
                .toList();
        return new ModelAndView("fulfillment/followUps", Map.of("rows", rows));
    }

    @For({Hat.MEDIATOR, Hat.DISPATCHER})
    @GetMapping("/desk/follow-up/{id}")
    ModelAndView page(@PathVariable String id, Actor actor) {
        return page(find(id, actor), actor, Form.blank());
    }

    @For({Hat.MEDIATOR, Hat.DISPATCHER})
    @PostMapping("/desk/follow-up/{id}")
    ModelAndView record(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(typed);
        return switch (FollowUpForm.read(form, view.id(), actor, null, Days.of(clock.instant()))) {
            case FollowUpForm.Reading.NotUnderstood(var errors) -> refused(page(view, actor, form.refused(errors)));
            case FollowUpForm.Reading.Read(var command) ->
                switch (followUps.record(command)) {
                    case FollowUpResult.Recorded() -> new ModelAndView("redirect:/desk/follow-up");
                    case FollowUpResult.NotFound() -> throw notFound();
                    case FollowUpResult.DayMissing() ->
                        refused(page(
                                view,
                                actor,
                                form.refused(Form.Error.of("promised-on", "fulfillment.follow-up.day-missing"))));
                };
        };
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        var today = Days.of(clock.instant());
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("payments", payments.of(view.id()));
        model.put("reports", payments.reports(view.id()));
        model.put("followUps", followUps.of(view.id()));
        model.put("ability", agreements.abilityOf(view.id(), actor).orElse(null));
        model.put("late", payments.late(view.id()).orElse(null));
        model.put("today", today);
        return new ModelAndView("fulfillment/followUp", model);
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> agreements.inEffect(view.id()).isPresent())
                .orElseThrow(Responses::notFound);
    }
}
