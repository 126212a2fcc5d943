package org.fengqiao.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.agreement.AgreedCase;
import org.fengqiao.platform.agreement.AgreementSteps;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.fulfillment.Payments;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps from an agreement in effect to a bound file. */
public final class BoundCase {

    static final Actor CLERK = AgreedCase.SEAL_KEEPER.as(Hat.DISPATCHER);

    private final ApplicationContext application;

    BoundCase(ApplicationContext application) {
        this.application = application;
    }

    /** Settled by the two alone, paid, bound with the consent of both. */
    public static AgreedCase settledAndBound(ApplicationContext application) {
        var bound = new BoundCase(application);
        var it = bound.paid(new AgreementSteps(application).settledInEffect(AgreedCase.TERMS));
        var archives = application.getBean(Archives.class);
        archives.say(it.id(), true, it.worker());
        archives.say(it.id(), true, it.employer());
        bound.acceptanceNotice(it.id());
        assertThat(archives.bind(it.id(), CLERK)).isInstanceOf(BindResult.Bound.class);
        return it;
    }

    AgreedCase paid(AgreedCase agreed) {
        var payments = application.getBean(Payments.class);
        Heard.everything(application.getBean(JdbcClient.class));
        payments.received(agreed.id(), 1, agreed.worker());
        payments.received(agreed.id(), 2, agreed.worker());
        assertThat(application
                        .getBean(CaseFiles.class)
                        .findForSystem(agreed.id())
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.CLOSED);
        Heard.everything(application.getBean(JdbcClient.class));
        return agreed;
    }

    /** As intake makes it for an application that came its way. */
    void acceptanceNotice(CaseId id) {
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> application
                        .getBean(CasePapers.class)
                        .issue(
                                id,
                                new NewPaper(
                                        id.region(),
                                        PaperKind.ACCEPTANCE_NOTICE,
                                        "受理通知书",
                                        "穗劳人调〔2026〕000001号",
                                        DemonstrationOrganizations.SHILOU.name(),
                                        null,
                                        List.of(Block.paragraph("已受理。"))),
                                Set.of(Side.APPLICANT),
                                CLERK));
    }
}
