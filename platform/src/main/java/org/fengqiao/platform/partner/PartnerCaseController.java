package org.fengqiao.platform.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.partner.PartnerCase.ClaimLine;
import org.fengqiao.platform.partner.PartnerCase.DeadlineLine;
import org.fengqiao.platform.partner.PartnerCase.PaperLine;
import org.fengqiao.platform.partner.PartnerCase.PartyLine;
import org.fengqiao.platform.partner.PartnerCase.WaitingFor;
import org.fengqiao.platform.partner.PartnerCase.Whose;
import org.fengqiao.platform.portal.WhoseTurn;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a case stands that this system handed in (查询进度). */
@RestController
class PartnerCaseController {

    private final CaseFiles cases;
    private final Tasks tasks;
    private final Deadlines deadlines;
    private final CasePapers casePapers;
    private final Papers papers;
    private final Organizations organizations;
    private final OpenQuestions questions;

    PartnerCaseController(
            CaseFiles cases,
            Tasks tasks,
            Deadlines deadlines,
            CasePapers casePapers,
            Papers papers,
            Organizations organizations,
            OpenQuestions questions) {
        this.cases = cases;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.casePapers = casePapers;
        this.papers = papers;
        this.organizations = organizations;
        this.questions = questions;
    }

    @For(Hat.PARTNER)
    @GetMapping(path = "/api/v1/cases/{id}")
    @Operation(summary = "How a case stands that you handed in", security = @SecurityRequirement(name = "token"))
    @ApiResponse(
            responseCode = "200",
            description = "What the applicant is told too, with people masked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = PartnerCase.class)))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem")
    ResponseEntity<PartnerCase> find(
            @Parameter(description = "As the receipt gave it") @PathVariable String id,
            Actor partner,
            @Parameter(hidden = true) Locale language) {
        var view =
                CaseId.parse(id).flatMap(caseId -> cases.find(caseId, partner)).orElseThrow(Responses::notFound);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(told(view, language));
    }

    private PartnerCase told(CaseView view, Locale language) {
        return new PartnerCase(
                view.id().text(),
                view.receiptNumber(),
                view.number(),
                view.stage(),
                turn(view),
                organizations
                        .find(view.handlingOrganization())
                        .map(Organization::name)
                        .orElseThrow(),
                view.submittedAt(),
                view.acceptedAt(),
                view.settledAt(),
                view.endedAt(),
                view.closedAt(),
                view.parties().stream()
                        .map(party -> new PartyLine(
                                party.side(),
                                party.maskedName(),
                                party.phone() == null ? null : party.phone().masked()))
                        .toList(),
                view.claims().stream()
                        .map(claim -> new ClaimLine(
                                claim.type().name(), yuan(claim.low()), yuan(claim.high()), yuan(claim.claimed())))
                        .toList(),
                deadlines.openOf(view.id()).stream()
                        .map(deadline -> new DeadlineLine(deadline.ruleId(), deadline.lastDay(), deadline.article()))
                        .toList(),
                papers(view),
                view.stage().isFinal() ? List.of() : questions.of(view, language));
    }

    private WaitingFor turn(CaseView view) {
        var turn = WhoseTurn.of(view, Side.APPLICANT, tasks.of(view.id()));
        return new WaitingFor(
                switch (turn.who()) {
                    case YOU -> Whose.APPLICANT;
                    case OTHER_SIDE -> Whose.RESPONDENT;
                    case ORGANIZATION -> Whose.ORGANIZATION;
                    case NOBODY -> Whose.NOBODY;
                },
                turn.by());
    }

    /** The applicant's, as far as they lie outside the wall. */
    private List<PaperLine> papers(CaseView view) {
        return casePapers.of(view.id(), Side.APPLICANT).stream()
                .map(paper -> papers.find(paper.paper()))
                .flatMap(Optional::stream)
                .filter(paper -> paper.access() != Access.PRIVILEGED)
                .map(paper -> new PaperLine(paper.kind(), paper.code(), paper.issuedAt()))
                .toList();
    }

    private static @Nullable String yuan(@Nullable Money money) {
        return money == null ? null : money.yuan().toPlainString();
    }
}
