package org.fengqiao.platform.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadline;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The receipt (P10): the same page whenever one comes back to it, and with the application as a paper to keep. */
@Controller
class ReceiptController {

    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Organizations organizations;
    private final IntakePapers papers;

    ReceiptController(CaseFiles cases, Deadlines deadlines, Organizations organizations, IntakePapers papers) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.organizations = organizations;
        this.papers = papers;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/receipt")
    ModelAndView receipt(@PathVariable String id, Actor actor) {
        var view = CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
        return new ModelAndView(
                "intake/receipt",
                Map.of(
                        "view", view,
                        "organization",
                                organizations.find(view.handlingOrganization()).orElseThrow(),
                        "acceptBy", acceptBy(view)));
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/receipt/paper")
    String receiptPaper(@PathVariable String id, Actor actor) {
        return toPaper(id, caseId -> papers.receipt(caseId, actor));
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/application")
    String applicationPaper(@PathVariable String id, Actor actor) {
        return toPaper(id, caseId -> papers.application(caseId, actor));
    }

    private static String toPaper(String id, Function<CaseId, Optional<CasePaper>> make) {
        var caseId = CaseId.parse(id).orElseThrow(Responses::notFound);
        var paper = make.apply(caseId).orElseThrow(Responses::notFound);
        return "redirect:/cases/" + caseId.text() + "/papers/" + paper.id();
    }

    private Deadline acceptBy(CaseView view) {
        return deadlines.of(view.id()).stream()
                .filter(deadline -> deadline.ruleId().equals(Applications.ACCEPT_WITHIN))
                .findFirst()
                .orElseThrow();
    }
}
