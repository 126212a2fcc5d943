package org.fengqiao.platform.linkage;

import static org.fengqiao.platform.web.Responses.notFound;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.platform.casefile.ElementWords;
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

/** The in-box of the liaison of arbitration or court (W15). */
@Controller
class InboxController {

    private final Inbox inbox;
    private final Packets packets;
    private final ElementWords words;
    private final Clock clock;

    InboxController(Inbox inbox, Packets packets, ElementWords words, Clock clock) {
        this.inbox = inbox;
        this.packets = packets;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/inbox")
    @For({Hat.ARBITRATION_LIAISON, Hat.COURT_LIAISON})
    ModelAndView list(Actor actor) {
        return new ModelAndView("linkage/inbox", Map.of("packets", inbox.of(actor), "today", Days.of(clock.instant())));
    }

    @GetMapping("/desk/inbox/{id}")
    @For({Hat.ARBITRATION_LIAISON, Hat.COURT_LIAISON})
    ModelAndView packet(@PathVariable String id, Actor actor) {
        return page(find(id, actor), Form.blank());
    }

    @PostMapping("/desk/inbox/{id}/accept")
    @For({Hat.ARBITRATION_LIAISON, Hat.COURT_LIAISON})
    ModelAndView accept(@PathVariable String id, @RequestParam(defaultValue = "") String number, Actor actor) {
        var packet = find(id, actor);
        return answer(packet, Form.of(Map.of("number", number)), "number", inbox.accept(packet.id(), number, actor));
    }

    /** One line for each thing that is missing. */
    @PostMapping("/desk/inbox/{id}/gaps")
    @For({Hat.ARBITRATION_LIAISON, Hat.COURT_LIAISON})
    ModelAndView sendBack(@PathVariable String id, @RequestParam(defaultValue = "") String gaps, Actor actor) {
        var packet = find(id, actor);
        var lines = Arrays.stream(gaps.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return answer(packet, Form.of(Map.of("gaps", gaps)), "gaps", inbox.sendBack(packet.id(), lines, actor));
    }

    @PostMapping("/desk/inbox/{id}/result")
    @For({Hat.ARBITRATION_LIAISON, Hat.COURT_LIAISON})
    ModelAndView decide(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var packet = find(id, actor);
        var result = inbox.decide(
                packet.id(),
                decision(typed.getOrDefault("decision", "")),
                day(typed.getOrDefault("on", "")),
                typed.getOrDefault("number", ""),
                actor);
        return answer(packet, Form.of(typed), result instanceof InboxResult.DayNotPossible ? "on" : "decision", result);
    }

    private ModelAndView answer(Packet packet, Form form, String field, InboxResult result) {
        return switch (result) {
            case InboxResult.Done(var id) -> new ModelAndView("redirect:/desk/inbox/" + id.text());
            case InboxResult.NotFound() -> throw notFound();
            case InboxResult.NotPossible(var state) ->
                refused(packet, form, Form.Error.of(field, "linkage.inbox.not-possible." + state.name()));
            case InboxResult.ToldBefore() -> refused(packet, form, Form.Error.of(field, "linkage.inbox.told-before"));
            case InboxResult.NoGaps() -> refused(packet, form, Form.Error.of(field, "linkage.inbox.no-gaps"));
            case InboxResult.TooMuch(var most, var longest) ->
                refused(packet, form, Form.Error.of(field, "linkage.inbox.too-much", most, longest));
            case InboxResult.NumberTooLong(var longest) ->
                refused(packet, form, Form.Error.of(field, "linkage.inbox.number-too-long", longest));
            case InboxResult.NoDecision() -> refused(packet, form, Form.Error.of(field, "linkage.inbox.no-decision"));
            case InboxResult.DayNotPossible() ->
                refused(packet, form, Form.Error.of(field, "linkage.inbox.day-not-possible"));
        };
    }

    private ModelAndView refused(Packet packet, Form form, Form.Error error) {
        var page = page(packet, form.refused(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Packet packet, Form form) {
        var model = new HashMap<String, Object>();
        model.put("packet", packet);
        model.put("form", form);
        model.put("papers", packets.papersOf(packet));
        model.put("words", words);
        model.put("decisions", Decision.of(packet.kind()));
        model.put("today", Days.of(clock.instant()));
        return new ModelAndView("linkage/packet", model);
    }

    private Packet find(String id, Actor actor) {
        return PacketId.parse(id)
                .flatMap(packetId -> inbox.find(packetId, actor))
                .orElseThrow(Responses::notFound);
    }

    private static @Nullable Decision decision(String name) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.name().equals(name))
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
