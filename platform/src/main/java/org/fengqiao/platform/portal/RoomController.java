package org.fengqiao.platform.portal;

import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.room.HeldResult;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.room.WriteMessage;
import org.fengqiao.platform.room.WriteResult;
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

/** The parties' room (P14), in words: two lanes, of which one is shown at a time. Works without script; with it, looks now and then for news. */
@Controller
class RoomController {

    private final RoomPage page;
    private final Lanes lanes;
    private final Mediations mediations;

    RoomController(RoomPage page, Lanes lanes, Mediations mediations) {
        this.page = page;
        this.lanes = lanes;
        this.mediations = mediations;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/room")
    ModelAndView room(@PathVariable String id, @RequestParam(defaultValue = "") String lane, Actor actor) {
        return page.show(page.find(id, lane, actor), Form.blank());
    }

    /** What can have changed, or nothing where the page is up to date. */
    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/room/latest")
    ModelAndView latest(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lane,
            @RequestParam(defaultValue = "-1") long seen,
            Actor actor) {
        var room = page.find(id, lane, actor);
        if (room.talk().changes() == seen) {
            var nothing = new ModelAndView();
            nothing.setStatus(HttpStatus.NO_CONTENT);
            return nothing;
        }
        return new ModelAndView("portal/roomLatest", Map.of("room", room));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/room")
    ModelAndView write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lane,
            @RequestParam UUID message,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        var room = page.find(id, lane, actor);
        var form = Form.of(Map.of("words", words));
        return switch (lanes.write(new WriteMessage(room.view().id(), message, room.lane(), words, actor))) {
            case WriteResult.Written _ -> page.back(room);
            case WriteResult.NotFound() -> throw RoomPage.notFound();
            case WriteResult.NotOpen() -> page.refused(room, form.refused(Form.Error.of("words", "room.not-open")));
            case WriteResult.Empty() -> page.refused(room, form.refused(Form.Error.of("words", "room.empty")));
            case WriteResult.TooLong(var length, var most) ->
                page.refused(room, form.refused(Form.Error.of("words", "room.too-long", length, most)));
        };
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/room/messages/{message}/undo")
    ModelAndView undo(
            @PathVariable String id,
            @PathVariable UUID message,
            @RequestParam(defaultValue = "") String lane,
            Actor actor) {
        var room = page.find(id, lane, actor);
        return held(room, lanes.undo(room.view().id(), message, actor));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/room/messages/{message}/send-now")
    ModelAndView sendNow(
            @PathVariable String id,
            @PathVariable UUID message,
            @RequestParam(defaultValue = "") String lane,
            Actor actor) {
        var room = page.find(id, lane, actor);
        return held(room, lanes.sendNow(room.view().id(), message, actor));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/room/seen")
    ModelAndView seen(@PathVariable String id, @RequestParam(defaultValue = "") String lane, Actor actor) {
        var room = page.find(id, lane, actor);
        mediations.seen(room.view().id(), actor);
        return page.back(room);
    }

    private ModelAndView held(PartyRoom room, HeldResult result) {
        return switch (result) {
            case HeldResult.Done() -> page.back(room);
            case HeldResult.NotHeld() -> page.refused(room, "room.not-held");
        };
    }
}
