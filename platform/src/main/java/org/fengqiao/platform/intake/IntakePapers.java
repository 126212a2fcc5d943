package org.fengqiao.platform.intake;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of intake (收件与受理文书), each made once: the applicant's own when first asked for, so that sending an application stays fast. */
@Service
class IntakePapers {

    private static final Set<Side> APPLICANT = Set.of(Side.APPLICANT);

    private final CaseFiles cases;
    private final CasePapers papers;
    private final Organizations organizations;
    private final DecisionTable decisions;
    private final ReceiptPaper receipt;
    private final ApplicationPaper application;
    private final AcceptanceNotice acceptance;
    private final NonAcceptanceNotice nonAcceptance;

    IntakePapers(
            CaseFiles cases,
            CasePapers papers,
            Organizations organizations,
            DecisionTable decisions,
            ReceiptPaper receipt,
            ApplicationPaper application,
            AcceptanceNotice acceptance,
            NonAcceptanceNotice nonAcceptance) {
        this.cases = cases;
        this.papers = papers;
        this.organizations = organizations;
        this.decisions = decisions;
        this.receipt = receipt;
        this.application = application;
        this.acceptance = acceptance;
        this.nonAcceptance = nonAcceptance;
    }

    /** The receipt, for the one who applied. */
    @Transactional
    public Optional<CasePaper> receipt(CaseId id, Actor by) {
        return own(id, by)
                .map(view -> papers.issueOnce(
                        id,
                        PaperKind.RECEIPT.name(),
                        () -> receipt.of(view, organization(view)),
                        APPLICANT,
                        by.as(Side.APPLICANT.hat())));
    }

    /** The application as a paper, for the one who applied. */
    @Transactional
    public Optional<CasePaper> application(CaseId id, Actor by) {
        return own(id, by).map(view -> issueApplication(view, by.as(Side.APPLICANT.hat())));
    }

    /** 受理: the applicant is told in writing, and the file begins with the application. */
    @Transactional
    public void accepted(CaseId id) {
        var view = cases.findForSystem(id).orElseThrow();
        var decision = decisions.find(id).filter(Decision::accepted).orElse(null);
        if (decision == null) {
            return;
        }
        issueApplication(view, Actor.system());
        papers.issueOnce(
                id,
                PaperKind.ACCEPTANCE_NOTICE.name(),
                () -> acceptance.of(view, decision.at(), organization(view)),
                APPLICANT,
                Actor.system());
    }

    /** 不予受理: in writing, with the next door. */
    @Transactional
    public void declined(CaseId id) {
        var view = cases.findForSystem(id).orElseThrow();
        decisions
                .find(id)
                .filter(decision -> !decision.accepted())
                .ifPresent(decision -> papers.issueOnce(
                        id,
                        PaperKind.NON_ACCEPTANCE_NOTICE.name(),
                        () -> nonAcceptance.of(view, decision, organization(view)),
                        APPLICANT,
                        Actor.system()));
    }

    private CasePaper issueApplication(CaseView view, Actor by) {
        return papers.issueOnce(
                view.id(), PaperKind.APPLICATION.name(), () -> application.of(view, organization(view)), APPLICANT, by);
    }

    private Optional<CaseView> own(CaseId id, Actor by) {
        return cases.find(id, by).filter(view -> view.own() == Side.APPLICANT);
    }

    private Organization organization(CaseView view) {
        return organizations.find(view.handlingOrganization()).orElseThrow();
    }
}
