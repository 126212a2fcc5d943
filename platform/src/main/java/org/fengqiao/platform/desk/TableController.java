package org.fengqiao.platform.desk;

import static org.fengqiao.platform.web.Responses.notFound;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.room.HeldResult;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.room.Notes;
import org.fengqiao.platform.room.WriteMessage;
import org.fengqiao.platform.room.WriteResult;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
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

/** The mediator's table (调解桌, W06): what is said in three lanes, and the mediator's own notes. Works without script, by reloading. */
@Controller
class TableController {

    private final MediatorTables tables;
    private final Lanes lanes;
    private final Notes notes;
    private final Mediations mediations;
    private final Overviews overviews;
    private final Clock clock;

    TableController(
            MediatorTables tables, Lanes lanes, Notes notes, Mediations mediations, Overviews overviews, Clock clock) {
        this.tables = tables;
        this.lanes = lanes;
        this.notes = notes;
        this.mediations = mediations;
        this.overviews = overviews;
        this.clock = clock;
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/table")
    ModelAndView table(@PathVariable String id, Actor actor) {
        var caseId = CaseId.parse(id).orElseThrow(Responses::notFound);
        return tables.of(caseId, actor).map(table -> page(table, Form.blank())).orElseGet(() -> notHere(caseId, actor));
    }

    /** Whatever can have changed, each part to be put in its place. */
    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/table/live")
    ModelAndView live(@PathVariable String id, Actor actor) {
        return new ModelAndView("desk/tableLive", Map.of("it", find(id, actor)));
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/table")
    ModelAndView write(
            @PathVariable String id,
            @RequestParam Lane lane,
            @RequestParam UUID message,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var table = find(id, actor);
        var field = "words-" + lane;
        var form = Form.of(typed);
        var command = new WriteMessage(table.view().id(), message, lane, form.value(field), actor);
        return written(table, form, field, lanes.write(command));
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/table/messages/{message}/undo")
    ModelAndView undo(@PathVariable String id, @PathVariable UUID message, Actor actor) {
        var table = find(id, actor);
        return held(table, lanes.undo(table.view().id(), message, actor));
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/table/messages/{message}/send-now")
    ModelAndView sendNow(@PathVariable String id, @PathVariable UUID message, Actor actor) {
        var table = find(id, actor);
        return held(table, lanes.sendNow(table.view().id(), message, actor));
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/table/seen")
    ModelAndView seen(@PathVariable String id, Actor actor) {
        var table = find(id, actor);
        mediations.seen(table.view().id(), actor);
        return to(table);
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/table/notes")
    ModelAndView note(@PathVariable String id, @RequestParam(defaultValue = "") String note, Actor actor) {
        var table = find(id, actor);
        return written(
                table,
                Form.of(Map.of("note", note)),
                "note",
                notes.write(table.view().id(), note, actor));
    }

    private ModelAndView written(MediatorTable table, Form form, String field, WriteResult result) {
        return switch (result) {
            case WriteResult.Written _ -> to(table);
            case WriteResult.NotFound() -> throw notFound();
            case WriteResult.NotOpen() -> refused(table, form, Form.Error.of(field, "room.not-open"));
            case WriteResult.Empty() -> refused(table, form, Form.Error.of(field, "room.empty"));
            case WriteResult.TooLong(var length, var most) ->
                refused(table, form, Form.Error.of(field, "room.too-long", length, most));
        };
    }

    private ModelAndView held(MediatorTable table, HeldResult result) {
        return switch (result) {
            case HeldResult.Done() -> to(table);
            case HeldResult.NotHeld() -> refused(table, Form.blank(), Form.Error.of("main", "room.not-held"));
        };
    }

    private ModelAndView page(MediatorTable table, Form form) {
        var fresh = new EnumMap<Lane, UUID>(Lane.class);
        for (var lane : Lane.values()) {
            fresh.put(lane, TimeOrderedUuid.at(clock.instant()));
        }
        var model = new HashMap<String, Object>();
        model.put("it", table);
        model.put("form", form);
        model.put("fresh", fresh);
        return new ModelAndView("desk/table", model);
    }

    private ModelAndView refused(MediatorTable table, Form form, Form.Error error) {
        var page = page(table, form.refused(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** A case of one's own that nobody mediates yet has its page; of any other, who can be asked. */
    private ModelAndView notHere(CaseId caseId, Actor actor) {
        if (overviews.of(caseId, actor).isPresent()) {
            return new ModelAndView("redirect:/desk/cases/" + caseId.text());
        }
        var page = new ModelAndView("desk/notHere")
                .addObject("owner", overviews.ownerOf(caseId).orElse(null));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private MediatorTable find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> tables.of(caseId, actor)).orElseThrow(Responses::notFound);
    }

    private static ModelAndView to(MediatorTable table) {
        return new ModelAndView("redirect:" + table.path());
    }
}
