package org.fengqiao.platform.desk;

import static org.fengqiao.platform.web.Responses.notFound;

import java.time.Clock;
import java.util.Map;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.mediation.ProposalResult;
import org.fengqiao.platform.mediation.SettlementProposals;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.TermsForm;
import org.fengqiao.platform.terms.TermsReading;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mediator writes a proposal (写调解方案), with what the law gives and what the sides offered before their eyes. */
@Controller
class ProposalComposerController {

    private final MediatorTables tables;
    private final SettlementProposals proposals;
    private final Clock clock;

    ProposalComposerController(MediatorTables tables, SettlementProposals proposals, Clock clock) {
        this.tables = tables;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** A new one begins from the newest. */
    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/table/proposal")
    ModelAndView compose(@PathVariable String id, Actor actor) {
        var table = find(id, actor);
        var newest = table.newest();
        return page(table, newest == null ? Form.blank() : TermsForm.of(newest.terms()));
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/table/proposal")
    ModelAndView propose(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Actor actor) {
        var table = find(id, actor);
        var form = Form.of(TermsForm.typed(sent));
        return switch (TermsForm.read(form, Days.of(clock.instant()), asked(table))) {
            case TermsReading.NotUnderstood(var errors) -> refused(table, form.refused(errors));
            case TermsReading.Read(var terms) ->
                switch (proposals.make(table.view().id(), terms, actor)) {
                    case ProposalResult.Made _, ProposalResult.Answered _ ->
                        new ModelAndView("redirect:" + table.path());
                    case ProposalResult.NotFound() -> throw notFound();
                    case ProposalResult.NotRunning(), ProposalResult.NoLongerOpen() ->
                        refused(table, form.refused(Form.Error.of("amount", "mediation.not-running")));
                };
        };
    }

    /** More than three times of this is taken for a slip of the finger. */
    private static Money asked(MediatorTable table) {
        var asked = table.band().asked();
        return asked == null ? table.band().high() : asked.max(table.band().high());
    }

    private static ModelAndView page(MediatorTable table, Form form) {
        return new ModelAndView("desk/proposal", Map.of("it", table, "form", form));
    }

    private static ModelAndView refused(MediatorTable table, Form form) {
        var page = page(table, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private MediatorTable find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> tables.of(caseId, actor)).orElseThrow(Responses::notFound);
    }
}
