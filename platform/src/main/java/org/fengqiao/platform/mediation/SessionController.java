package org.fengqiao.platform.mediation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
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

/** The mediator arranges a session and records what came of it (约时间、记录). */
@Controller
class SessionController {

    private static final int MINUTES = 5000;

    private final Sessions sessions;
    private final CaseFiles cases;
    private final Clock clock;

    SessionController(Sessions sessions, CaseFiles cases, Clock clock) {
        this.sessions = sessions;
        this.cases = cases;
        this.clock = clock;
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/sessions")
    ModelAndView sessions(@PathVariable String id, Actor actor) {
        return page(MediatorPages.find(cases, id, actor), actor, Form.blank());
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/sessions")
    ModelAndView arrange(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = MediatorPages.find(cases, id, actor);
        var form = Form.of(typed);
        return switch (SessionForm.read(form, Days.of(clock.instant()))) {
            case SessionForm.Reading.NotUnderstood(var errors) -> refused(view, actor, form.refused(errors));
            case SessionForm.Reading.Read(var startsAt, var mode, var place) ->
                answer(view, actor, form, sessions.arrange(view.id(), startsAt, mode, place, actor));
        };
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/sessions/{session}/record")
    ModelAndView record(
            @PathVariable String id,
            @PathVariable UUID session,
            @RequestParam(required = false, defaultValue = "") Set<Side> absent,
            @RequestParam(defaultValue = "") String minutes,
            Actor actor) {
        var view = MediatorPages.find(cases, id, actor);
        var form = Form.of(Map.of("minutes", minutes));
        if (minutes.length() > MINUTES) {
            return refused(
                    view,
                    actor,
                    form.refused(
                            Form.Error.of("minutes", "mediation.session.minutes-too-long", minutes.length(), MINUTES)));
        }
        var away = EnumSet.noneOf(Side.class);
        away.addAll(absent);
        return answer(view, actor, form, sessions.record(view.id(), session, away, minutes, actor));
    }

    private ModelAndView answer(CaseView view, Actor actor, Form form, SessionResult result) {
        return switch (result) {
            case SessionResult.Arranged _, SessionResult.Recorded _ ->
                new ModelAndView("redirect:" + Sessions.path(view.id()));
            case SessionResult.NotFound() -> throw Responses.notFound();
            case SessionResult.NotRunning() -> refused(view, actor, form, "main", "mediation.not-running");
            case SessionResult.InThePast() -> refused(view, actor, form, "day", "mediation.session.in-the-past");
            case SessionResult.NotComing() -> refused(view, actor, form, "main", "mediation.session.not-coming");
            case SessionResult.TooEarly() -> refused(view, actor, form, "main", "mediation.session.too-early");
        };
    }

    private ModelAndView refused(CaseView view, Actor actor, Form form, String field, String key) {
        return refused(view, actor, form.refused(Form.Error.of(field, key)));
    }

    private ModelAndView refused(CaseView view, Actor actor, Form form) {
        return Responses.refused(page(view, actor, form));
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("coming", sessions.coming(view.id(), actor).orElse(null));
        model.put("sessions", sessions.of(view.id(), actor).reversed());
        model.put("minutes", sessions.minutes(view.id(), actor));
        model.put("now", clock.instant());
        return new ModelAndView("mediation/sessions", model);
    }
}
