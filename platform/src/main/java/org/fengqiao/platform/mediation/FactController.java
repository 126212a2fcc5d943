package org.fengqiao.platform.mediation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.UndisputedFact;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.AmountText;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mediator puts a claim, or an amount of it, to both sides as undisputed (提议无争议事实). */
@Controller
class FactController {

    private final FactProposals proposals;
    private final UndisputedFacts facts;
    private final CaseFiles cases;

    FactController(FactProposals proposals, UndisputedFacts facts, CaseFiles cases) {
        this.proposals = proposals;
        this.facts = facts;
        this.cases = cases;
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/facts")
    ModelAndView facts(@PathVariable String id, Actor actor) {
        return page(MediatorPages.find(cases, id, actor), actor, Form.blank());
    }

    /** An amount left empty says that the claim as such is undisputed. */
    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/facts")
    ModelAndView propose(
            @PathVariable String id,
            @RequestParam UUID claim,
            @RequestParam(defaultValue = "") String amount,
            Actor actor) {
        var view = MediatorPages.find(cases, id, actor);
        var field = "amount-" + claim;
        var form = Form.of(Map.of(field, amount));
        var money = AmountText.read(amount.strip()).filter(Money::isPositive).orElse(null);
        if (money == null && !amount.isBlank()) {
            return refused(view, actor, form.refused(Form.Error.of(field, "terms.amount-not-a-number")));
        }
        return switch (proposals.propose(view.id(), claim, money, actor)) {
            case FactResult.Proposed _, FactResult.Answered _ ->
                new ModelAndView("redirect:/desk/cases/" + view.id().text() + "/facts");
            case FactResult.NotFound() -> throw Responses.notFound();
            case FactResult.NotRunning() ->
                refused(view, actor, form.refused(Form.Error.of(field, "mediation.not-running")));
            case FactResult.AlreadyUndisputed(), FactResult.NoLongerOpen() ->
                refused(view, actor, form.refused(Form.Error.of(field, "mediation.fact.already")));
        };
    }

    private ModelAndView refused(CaseView view, Actor actor, Form form) {
        return Responses.refused(page(view, actor, form));
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("proposals", proposals.of(view.id(), actor));
        model.put(
                "undisputed",
                facts.of(view.id()).stream().collect(Collectors.toMap(UndisputedFact::claim, fact -> fact)));
        return new ModelAndView("mediation/facts", model);
    }
}
