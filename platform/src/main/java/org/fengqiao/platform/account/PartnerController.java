package org.fengqiao.platform.account;

import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PlaceCode;
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

/** Which other systems have a token (合作系统): issued and withdrawn here. */
@Controller
class PartnerController {

    private final Partners partners;
    private final Divisions divisions;

    PartnerController(Partners partners, Divisions divisions) {
        this.partners = partners;
        this.divisions = divisions;
    }

    @For(Hat.RULE_ADMINISTRATOR)
    @GetMapping("/desk/partners")
    ModelAndView list(Actor actor) {
        return page(Form.of(Map.of("place", String.valueOf(actor.place()))), "", actor);
    }

    /** The answer is the only page that ever shows the token: it is not redirected to. */
    @For(Hat.RULE_ADMINISTRATOR)
    @PostMapping("/desk/partners")
    ModelAndView issue(@RequestParam String name, @RequestParam String place, Actor actor) {
        var form = Form.of(Map.of("name", name, "place", place));
        var code = place.strip();
        if (!PlaceCode.isPlaceCode(code) || divisions.find(new PlaceCode(code)).isEmpty()) {
            return refused(form.refused(Form.Error.of("place", "account.partners.place-unknown")), actor);
        }
        return switch (partners.issue(name, new PlaceCode(code), actor)) {
            case IssueResult.Issued(var _, var token) -> page(Form.blank(), token, actor);
            case IssueResult.NameMissing() ->
                refused(form.refused(Form.Error.of("name", "account.partners.name-missing")), actor);
            case IssueResult.NameTooLong(var most) ->
                refused(form.refused(Form.Error.of("name", "account.partners.name-too-long", most)), actor);
            case IssueResult.NameTaken(var taken) ->
                refused(form.refused(Form.Error.of("name", "account.partners.name-taken", taken)), actor);
            case IssueResult.OutsideReach() ->
                refused(form.refused(Form.Error.of("place", "account.partners.outside-reach")), actor);
        };
    }

    @For(Hat.RULE_ADMINISTRATOR)
    @PostMapping("/desk/partners/{partner}/withdraw")
    String withdraw(@PathVariable UUID partner, Actor actor) {
        if (!partners.withdraw(partner, actor)) {
            throw Responses.notFound();
        }
        return "redirect:/desk/partners";
    }

    private ModelAndView page(Form form, String token, Actor actor) {
        return new ModelAndView(
                "account/partners",
                Map.of("form", form, "token", token, "partners", partners.within(actor), "divisions", divisions));
    }

    private ModelAndView refused(Form form, Actor actor) {
        var page = page(form, "", actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
