package org.fengqiao.platform.intake;

import static org.fengqiao.platform.web.Responses.notFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
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

/** Accepting, declining and assigning (受理与分派), one by one. Several at once is {@link PoolBulkController}. */
@Controller
class PoolController {

    private final Pool pool;
    private final Acceptances acceptances;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final Divisions divisions;

    PoolController(Pool pool, Acceptances acceptances, CaseFiles cases, Tasks tasks, Divisions divisions) {
        this.pool = pool;
        this.acceptances = acceptances;
        this.cases = cases;
        this.tasks = tasks;
        this.divisions = divisions;
    }

    @GetMapping("/desk/pool")
    @For(Hat.DISPATCHER)
    ModelAndView waiting(Actor actor) {
        return new ModelAndView("intake/pool", Map.of("rows", pool.waiting(actor)));
    }

    @GetMapping("/desk/pool/{id}")
    @For(Hat.DISPATCHER)
    ModelAndView decide(@PathVariable String id, Actor actor) {
        return page(find(id, actor), actor, Form.blank());
    }

    @PostMapping("/desk/pool/{id}/accept")
    @For(Hat.DISPATCHER)
    ModelAndView accept(@PathVariable String id, @RequestParam(defaultValue = "") String mediator, Actor actor) {
        var view = find(id, actor);
        return switch (acceptances.accept(view.id(), person(mediator), actor)) {
            case AcceptResult.Accepted accepted -> new ModelAndView("redirect:/desk/cases/" + accepted.id());
            case AcceptResult.NoSuchMediator _ ->
                refused(view, actor, Form.Error.of("mediator", "intake.accept.no-such-mediator"));
            case AcceptResult.NotWaiting _ ->
                refused(view, actor, Form.Error.of("mediator", "intake.pool.not-waiting"));
            case AcceptResult.NotFound _ -> throw notFound();
        };
    }

    @PostMapping("/desk/pool/{id}/assign")
    @For(Hat.DISPATCHER)
    ModelAndView assign(@PathVariable String id, @RequestParam(defaultValue = "") String mediator, Actor actor) {
        var view = find(id, actor);
        var person = person(mediator);
        if (person == null) {
            return refused(view, actor, Form.Error.of("mediator", "intake.accept.no-such-mediator"));
        }
        return switch (acceptances.assign(view.id(), person, actor)) {
            case AssignResult.Assigned assigned -> new ModelAndView("redirect:/desk/cases/" + assigned.id());
            case AssignResult.NoSuchMediator _ ->
                refused(view, actor, Form.Error.of("mediator", "intake.accept.no-such-mediator"));
            case AssignResult.NotRunning _ ->
                refused(view, actor, Form.Error.of("mediator", "intake.assign.not-running"));
            case AssignResult.NotFound _ -> throw notFound();
        };
    }

    @PostMapping("/desk/pool/{id}/decline")
    @For(Hat.DISPATCHER)
    ModelAndView decline(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(typed);
        var reason = constant(DeclineReason.values(), form.value("reason"));
        var door = constant(NextDoor.values(), form.value("door"));
        var errors = new ArrayList<Form.Error>();
        if (reason.isEmpty()) {
            errors.add(Form.Error.of("reason", "intake.decline.reason.missing"));
        }
        if (door.isEmpty()) {
            errors.add(Form.Error.of("door", "intake.decline.door.missing"));
        }
        if (reason.isEmpty() || door.isEmpty()) {
            return refused(view, actor, form.refused(errors));
        }
        var command = new DeclineCase(view.id(), reason.get(), door.get(), form.value("explanation"), actor);
        return switch (acceptances.decline(command)) {
            case DeclineResult.Declined _ -> new ModelAndView("redirect:/desk/pool");
            case DeclineResult.ExplanationMissing _ ->
                refused(view, actor, form.refused(Form.Error.of("explanation", "intake.decline.explanation.missing")));
            case DeclineResult.NotWaiting _ ->
                refused(view, actor, form.refused(Form.Error.of("reason", "intake.pool.not-waiting")));
            case DeclineResult.NotFound _ -> throw notFound();
        };
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        var due = tasks.of(view.id()).stream()
                .filter(task -> task.kind().equals(Applications.ACCEPT_TASK))
                .findFirst()
                .map(task -> task.due())
                .orElse(null);
        var page = new ModelAndView("intake/decide")
                .addObject("view", view)
                .addObject("waiting", view.stage() == Stage.SUBMITTED)
                .addObject("running", view.acceptedAt() != null && !view.stage().isFinal())
                .addObject("due", due)
                .addObject("placeName", divisions.fullName(view.place()))
                .addObject("candidates", pool.candidates(actor))
                .addObject("sameEmployer", pool.othersOfEmployer(view, actor))
                .addObject("sameWorker", pool.othersOfWorker(view, actor))
                .addObject("form", form);
        if (form.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView refused(CaseView view, Actor actor, Form.Error error) {
        return refused(view, actor, Form.blank().refused(error));
    }

    /** With the case as it stands now: somebody may have been faster. */
    private ModelAndView refused(CaseView view, Actor actor, Form form) {
        return page(cases.find(view.id(), actor).orElse(view), actor, form);
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(one -> cases.find(one, actor)).orElseThrow(Responses::notFound);
    }

    static @Nullable UUID person(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return List.of(all).stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
