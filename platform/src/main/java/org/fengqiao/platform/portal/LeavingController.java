package org.fengqiao.platform.portal;

import java.util.Map;
import org.fengqiao.platform.mediation.EndResult;
import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.recusal.RecusalForm;
import org.fengqiao.platform.recusal.RecusalResult;
import org.fengqiao.platform.recusal.Recusals;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A side does not wish to go on (不谈了), or not with this mediator (换调解员). */
@Controller
class LeavingController {

    private static final String JOINT = "";

    private final RoomPage rooms;
    private final Mediations mediations;
    private final Recusals recusals;

    LeavingController(RoomPage rooms, Mediations mediations, Recusals recusals) {
        this.rooms = rooms;
        this.mediations = mediations;
        this.recusals = recusals;
    }

    /** What leaving means, before it is done. */
    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/room/leave")
    ModelAndView consequences(@PathVariable String id, Actor actor) {
        var room = rooms.find(id, JOINT, actor);
        return new ModelAndView("portal/leave", Map.of("room", room));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/room/leave")
    ModelAndView leave(@PathVariable String id, Actor actor) {
        var room = rooms.find(id, JOINT, actor);
        return switch (mediations.leave(room.view().id(), actor)) {
            case EndResult.Ended() ->
                new ModelAndView("redirect:/cases/" + room.view().id().text());
            case EndResult.Noted() -> rooms.back(room);
            case EndResult.NotFound() -> throw RoomPage.notFound();
            case EndResult.NotRunning(), EndResult.NotAMediatorsReason() ->
                rooms.refused(room, "mediation.not-running");
        };
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/room/other-mediator")
    ModelAndView other(@PathVariable String id, Actor actor) {
        return otherPage(rooms.find(id, JOINT, actor), Form.blank());
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/room/other-mediator")
    ModelAndView askForOther(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        var room = rooms.find(id, JOINT, actor);
        var form = Form.of(Map.of("reason", reason, "words", words));
        var chosen = RecusalForm.reason(form).orElse(null);
        if (chosen == null) {
            return refused(room, form, RecusalForm.noReason());
        }
        return switch (recusals.ask(room.view().id(), chosen, words, actor)) {
            case RecusalResult.Asked() -> rooms.back(room);
            case RecusalResult.NotFound() -> throw RoomPage.notFound();
            case RecusalResult.Refused why -> refused(room, form, RecusalForm.error(why));
        };
    }

    private static ModelAndView refused(PartyRoom room, Form form, Form.Error error) {
        var page = otherPage(room, form.refused(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView otherPage(PartyRoom room, Form form) {
        return new ModelAndView("portal/otherMediator", Map.of("room", room, "form", form));
    }
}
