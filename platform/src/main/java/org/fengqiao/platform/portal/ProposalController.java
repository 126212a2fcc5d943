package org.fengqiao.platform.portal;

import static org.fengqiao.platform.web.Responses.notFound;

import java.util.HashMap;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.mediation.ProposalAnswer;
import org.fengqiao.platform.mediation.ProposalResult;
import org.fengqiao.platform.mediation.SettlementProposals;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A side reads what accepting the mediator's proposal would mean, and answers for itself (看方案、答复). */
@Controller
class ProposalController {

    private final SettlementProposals proposals;
    private final UndisputedFacts facts;
    private final CaseFiles cases;

    ProposalController(SettlementProposals proposals, UndisputedFacts facts, CaseFiles cases) {
        this.proposals = proposals;
        this.facts = facts;
        this.cases = cases;
    }

    /** What agreeing would mean (同意后会怎样). */
    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/proposals/{proposal}")
    ModelAndView consequences(@PathVariable String id, @PathVariable UUID proposal, Actor actor) {
        return page(find(id, actor), proposal, actor, Form.blank());
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/proposals/{proposal}/accept")
    ModelAndView accept(@PathVariable String id, @PathVariable UUID proposal, Actor actor) {
        return answer(find(id, actor), proposal, ProposalAnswer.ACCEPT, actor);
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/proposals/{proposal}/decline")
    ModelAndView decline(@PathVariable String id, @PathVariable UUID proposal, Actor actor) {
        return answer(find(id, actor), proposal, ProposalAnswer.DECLINE, actor);
    }

    private ModelAndView answer(CaseView view, UUID proposal, ProposalAnswer answer, Actor actor) {
        return switch (proposals.answer(view.id(), proposal, answer, actor)) {
            case ProposalResult.Answered(var accepted) ->
                new ModelAndView("redirect:/cases/" + view.id().text() + (accepted ? "" : "/room"));
            case ProposalResult.Made _, ProposalResult.NotFound() -> throw notFound();
            case ProposalResult.NotRunning() -> refused(view, proposal, actor, "mediation.not-running");
            case ProposalResult.NoLongerOpen() -> refused(view, proposal, actor, "mediation.proposal.no-longer-open");
        };
    }

    private ModelAndView refused(CaseView view, UUID proposal, Actor actor, String key) {
        var page = page(view, proposal, actor, Form.blank().refused(Form.Error.of("main", key)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(CaseView view, UUID id, Actor actor, Form form) {
        var proposal = proposals.cards(view.id(), actor).stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(Responses::notFound);
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("proposal", proposal);
        model.put("undisputed", facts.total(view.id()));
        model.put("belowUndisputed", proposals.isBelowUndisputed(view, proposal.terms()));
        return new ModelAndView("portal/proposal", model);
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null)
                .orElseThrow(Responses::notFound);
    }
}
