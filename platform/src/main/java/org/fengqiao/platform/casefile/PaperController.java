package org.fengqiao.platform.casefile;

import static org.fengqiao.platform.web.Responses.notFound;

import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.ServedPaper;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a case to read and to keep, as PDF. */
@Controller
class PaperController {

    private final CaseFiles cases;
    private final CasePapers casePapers;
    private final Papers papers;

    PaperController(CaseFiles cases, CasePapers casePapers, Papers papers) {
        this.cases = cases;
        this.casePapers = casePapers;
        this.papers = papers;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/papers/{paper}")
    ResponseEntity<byte[]> ofParty(@PathVariable String id, @PathVariable UUID paper, Actor actor) {
        var view = find(id, actor);
        var own = view.own();
        if (own == null) {
            throw notFound();
        }
        return pdf(
                casePapers.of(view.id(), own).stream()
                        .filter(one -> one.id().equals(paper))
                        .findFirst(),
                true);
    }

    @For({Hat.MEDIATOR, Hat.DISPATCHER, Hat.SEAL_KEEPER, Hat.ARBITRATION_LIAISON, Hat.COURT_LIAISON})
    @GetMapping("/desk/cases/{id}/papers/{paper}")
    ResponseEntity<byte[]> ofStaff(@PathVariable String id, @PathVariable UUID paper, Actor actor) {
        var view = find(id, actor);
        return pdf(casePapers.open(view.id(), paper, actor), isAtTheTable(view, actor));
    }

    /** What is not signed by all yet is for those at the table, and for who is to seal it. */
    private static boolean isAtTheTable(CaseView view, Actor actor) {
        return switch (actor.hat()) {
            case MEDIATOR -> actor.person().equals(view.mediator());
            case SEAL_KEEPER -> view.handlingOrganization().equals(actor.organization());
            default -> false;
        };
    }

    private ResponseEntity<byte[]> pdf(Optional<CasePaper> wanted, boolean atTheTable) {
        return wanted.flatMap(one -> papers.find(one.paper()))
                .filter(found -> atTheTable || found.access() != Access.PRIVILEGED)
                .map(paper -> ServedPaper.of(paper.title(), papers.content(paper)))
                .orElseThrow(Responses::notFound);
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
    }
}
