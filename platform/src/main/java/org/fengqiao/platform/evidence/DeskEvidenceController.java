package org.fengqiao.platform.evidence;

import static org.fengqiao.platform.shared.Hat.ARBITRATION_LIAISON;
import static org.fengqiao.platform.shared.Hat.COURT_LIAISON;
import static org.fengqiao.platform.shared.Hat.DISPATCHER;
import static org.fengqiao.platform.shared.Hat.MEDIATOR;
import static org.fengqiao.platform.shared.Hat.SEAL_KEEPER;
import static org.fengqiao.platform.web.Responses.notFound;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Evidence as staff work with it: read it, ask a side for more, see what came of asking. */
@Controller
class DeskEvidenceController {

    private final CaseFiles cases;
    private final Requests requests;
    private final Reading reading;
    private final Clock clock;

    DeskEvidenceController(CaseFiles cases, Requests requests, Reading reading, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/desk/cases/{id}/evidence")
    @For({MEDIATOR, DISPATCHER})
    ModelAndView page(@PathVariable String id, Actor actor) {
        return page(find(id, actor), actor, Form.blank());
    }

    @GetMapping("/desk/cases/{id}/evidence/{evidence}")
    @For({MEDIATOR, DISPATCHER, SEAL_KEEPER, ARBITRATION_LIAISON, COURT_LIAISON})
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable UUID evidence, Actor actor) {
        return read(id, evidence, actor).map(Served::download).orElseThrow(Responses::notFound);
    }

    /** A photo, written anew by us. */
    @GetMapping("/desk/cases/{id}/evidence/{evidence}/picture")
    @For({MEDIATOR, DISPATCHER, SEAL_KEEPER, ARBITRATION_LIAISON, COURT_LIAISON})
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable UUID evidence, Actor actor) {
        return read(id, evidence, actor)
                .flatMap(content -> Picture.of(content.bytes()))
                .map(Served::picture)
                .orElseThrow(Responses::notFound);
    }

    @PostMapping("/desk/cases/{id}/evidence/ask")
    @For({MEDIATOR, DISPATCHER})
    ModelAndView ask(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(typed);
        var side = Arrays.stream(Side.values())
                .filter(one -> one.name().equals(form.value("side")))
                .findFirst();
        if (side.isEmpty()) {
            return page(view, actor, form.refused(Form.Error.of("side", "evidence.ask.side-missing")));
        }
        var result = requests.ask(view.id(), side.get(), form.value("what"), day(form.value("due")), actor);
        return switch (result) {
            case AskResult.Asked _ -> new ModelAndView("redirect:" + Requests.pathOfStaff(view.id()));
            case AskResult.NotFound _ -> throw notFound();
            case AskResult.NotOpen _ -> page(view, actor, form.refused(Form.Error.of("side", "evidence.ask.not-open")));
            case AskResult.NobodyThere _ ->
                page(view, actor, form.refused(Form.Error.of("side", "evidence.ask.nobody-there")));
            case AskResult.WhatMissing() ->
                page(view, actor, form.refused(Form.Error.of("what", "evidence.ask.what-missing")));
            case AskResult.TooLong(var length, var longest) ->
                page(view, actor, form.refused(Form.Error.of("what", "evidence.ask.too-long", length, longest)));
            case AskResult.DayNotPossible() ->
                page(view, actor, form.refused(Form.Error.of("due", "evidence.ask.day-not-possible")));
        };
    }

    @PostMapping("/desk/cases/{id}/evidence/looked")
    @For({MEDIATOR, DISPATCHER})
    String looked(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        requests.looked(view.id(), actor);
        return "redirect:" + Requests.pathOfStaff(view.id());
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        var page = new ModelAndView("evidence/desk");
        page.addObject("view", view);
        page.addObject("evidence", cases.evidence(view.id()));
        page.addObject("requests", requests.of(view.id()));
        page.addObject("today", Days.of(clock.instant()));
        page.addObject("waits", requests.waitsFor(view.id(), actor));
        page.addObject("form", form);
        if (form.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private Optional<Reading.Content> read(String id, UUID evidence, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> reading.ofCase(caseId, evidence, actor));
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
