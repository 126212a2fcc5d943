package org.fengqiao.platform.portal;

import java.util.UUID;
import org.fengqiao.platform.mediation.ExtensionResult;
import org.fengqiao.platform.mediation.Extensions;
import org.fengqiao.platform.mediation.FactProposals;
import org.fengqiao.platform.mediation.FactResult;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What needs the word of both sides (双方确认): going on for longer, and what stands undisputed. Each is a button of the room. */
@Controller
class ConsentController {

    private static final String JOINT = "";

    private final RoomPage page;
    private final Extensions extensions;
    private final FactProposals facts;

    ConsentController(RoomPage page, Extensions extensions, FactProposals facts) {
        this.page = page;
        this.extensions = extensions;
        this.facts = facts;
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/extensions")
    ModelAndView askForExtension(@PathVariable String id, Actor actor) {
        var room = page.find(id, JOINT, actor);
        return extension(room, extensions.ask(room.view().id(), actor));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/extensions/{extension}/agree")
    ModelAndView agreeToExtension(@PathVariable String id, @PathVariable UUID extension, Actor actor) {
        var room = page.find(id, JOINT, actor);
        return extension(room, extensions.agree(room.view().id(), extension, actor));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/extensions/{extension}/decline")
    ModelAndView declineExtension(@PathVariable String id, @PathVariable UUID extension, Actor actor) {
        var room = page.find(id, JOINT, actor);
        return extension(room, extensions.decline(room.view().id(), extension, actor));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/facts/{fact}/confirm")
    ModelAndView confirmFact(@PathVariable String id, @PathVariable UUID fact, Actor actor) {
        var room = page.find(id, JOINT, actor);
        return fact(room, facts.confirm(room.view().id(), fact, actor));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/facts/{fact}/decline")
    ModelAndView declineFact(@PathVariable String id, @PathVariable UUID fact, Actor actor) {
        var room = page.find(id, JOINT, actor);
        return fact(room, facts.decline(room.view().id(), fact, actor));
    }

    private ModelAndView extension(PartyRoom room, ExtensionResult result) {
        return switch (result) {
            case ExtensionResult.Asked _, ExtensionResult.Answered _ -> page.back(room);
            case ExtensionResult.NotFound() -> throw RoomPage.notFound();
            case ExtensionResult.NotRunning() -> page.refused(room, "mediation.not-running");
            case ExtensionResult.NotAsked() -> page.refused(room, "mediation.extension.not-asked");
        };
    }

    private ModelAndView fact(PartyRoom room, FactResult result) {
        return switch (result) {
            case FactResult.Answered _ -> page.back(room);
            case FactResult.NotFound() -> throw RoomPage.notFound();
            case FactResult.NotRunning() -> page.refused(room, "mediation.not-running");
            case FactResult.NoLongerOpen(), FactResult.AlreadyUndisputed(), FactResult.Proposed _ ->
                page.refused(room, "mediation.fact.no-longer-open");
        };
    }
}
