package org.fengqiao.platform.desk;

import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.ElementWords;
import org.fengqiao.platform.casefile.Reach;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One case (案件全景) and its elements side by side (要素对照). */
@Controller
class CaseController {

    private final Overviews overviews;
    private final CaseFiles files;
    private final ElementWords words;
    private final Comparisons comparisons;

    CaseController(Overviews overviews, CaseFiles files, ElementWords words, Comparisons comparisons) {
        this.overviews = overviews;
        this.files = files;
        this.words = words;
        this.comparisons = comparisons;
    }

    @GetMapping("/desk/cases/{id}")
    @For({Hat.MEDIATOR, Hat.DISPATCHER, Hat.SEAL_KEEPER, Hat.ARBITRATION_LIAISON, Hat.COURT_LIAISON, Hat.OFFICIAL})
    ModelAndView overview(@PathVariable String id, Actor actor) {
        return page(id, actor, "desk/case", null, "");
    }

    @GetMapping("/desk/cases/{id}/elements")
    @For({Hat.MEDIATOR, Hat.DISPATCHER})
    ModelAndView elements(@PathVariable String id, Actor actor) {
        var page = page(id, actor, "desk/elements", null, "");
        if (page.getModel().get("it") instanceof CaseOverview it) {
            page.addObject("compared", comparisons.of(it.view()));
        }
        return page;
    }

    /** Shows one number in full, once; the journal keeps who looked. */
    @PostMapping("/desk/cases/{id}/parties/{party}/phone")
    @For({Hat.MEDIATOR, Hat.DISPATCHER})
    ModelAndView unmaskPhone(@PathVariable String id, @PathVariable UUID party, Actor actor) {
        var phone = CaseId.parse(id).flatMap(caseId -> files.unmaskPhone(caseId, party, actor));
        return page(
                id,
                actor,
                "desk/case",
                party,
                phone.map(number -> number.value()).orElse(""));
    }

    private ModelAndView page(String id, Actor actor, String view, @Nullable UUID unmasked, String phone) {
        var caseId = CaseId.parse(id).orElse(null);
        var overview = caseId == null ? null : overviews.of(caseId, actor).orElse(null);
        if (overview == null) {
            return notHere(caseId);
        }
        return new ModelAndView(view)
                .addObject("it", overview)
                .addObject("words", words)
                .addObject(
                        "mayOpenTable",
                        actor.hat() == Hat.MEDIATOR && overview.view().stage() == Stage.MEDIATING)
                .addObject("mayUnmask", actor.hat() == Hat.MEDIATOR || actor.hat() == Hat.DISPATCHER)
                .addObject("mayRead", Reach.seesPeople(actor.hat()))
                .addObject("unmasked", unmasked)
                .addObject("phone", phone);
    }

    /** Not there, or not theirs: the page names who can be asked, and nothing of the case. */
    private ModelAndView notHere(@Nullable CaseId id) {
        var page = new ModelAndView("desk/notHere")
                .addObject("owner", id == null ? null : overviews.ownerOf(id).orElse(null));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
