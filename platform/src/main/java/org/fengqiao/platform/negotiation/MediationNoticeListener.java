package org.fengqiao.platform.negotiation;

import java.util.EnumSet;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Puts an invitation into writing (调解通知书出具), one notice for each. */
@Component
class MediationNoticeListener {

    private final CaseFiles cases;
    private final CasePapers papers;
    private final Organizations organizations;
    private final MediationNotice notice;

    MediationNoticeListener(CaseFiles cases, CasePapers papers, Organizations organizations, MediationNotice notice) {
        this.cases = cases;
        this.papers = papers;
        this.organizations = organizations;
        this.notice = notice;
    }

    @ApplicationModuleListener
    void on(RespondentInvited invited) {
        var view = cases.findForSystem(invited.id()).orElseThrow();
        organizations
                .find(view.handlingOrganization())
                .ifPresent(organization -> papers.issueOnce(
                        invited.id(),
                        PaperKind.MEDIATION_NOTICE + " " + invited.invitation().value(),
                        () -> notice.of(view, organization),
                        EnumSet.allOf(Side.class),
                        Actor.system()));
    }
}
