package org.fengqiao.platform.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.PdfChecks;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(demonstration = true)
class CallingTheOtherSideTest {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final Actor DISPATCHER = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());

    @Autowired
    private CaseFiles files;

    @Autowired
    private Invitations invitations;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    @Test
    void an_invitation_has_one_sealed_notice_that_says_how_to_answer_and_how_to_know_it_is_real() throws IOException {
        var id = invited();
        var paper = notice(id);
        var invitation = invitations.of(id).orElseThrow();
        again(new RespondentInvited(id, invitation.id(), invitation.sentAt()));

        assertThat(casePapers.of(id)).extracting(CasePaper::kind).containsOnlyOnce(PaperKind.MEDIATION_NOTICE);
        assertThat(paper.readers()).isEqualTo(Set.of(Side.APPLICANT, Side.RESPONDENT));
        var pdf = papers.content(papers.find(paper.paper()).orElseThrow());
        assertThat(PaperText.of(pdf, "mediation-notice"))
                .contains("调解通知书", "某某建筑劳务有限公司：", "张三友", "支付拖欠的工资")
                .contains("mz.example.gov.cn/i", "五日内", "12333", "不收取任何费用", CENTER.name());
        assertThat(PaperText.pages(pdf)).isOne();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.validSignatures(Files.write(folder.resolve("notice.pdf"), pdf)))
                .isOne();
    }

    @Test
    void a_notice_holds_no_amount_no_story_and_no_telephone_of_the_worker() throws IOException {
        var text = PaperText.of(
                papers.content(papers.find(notice(invited()).paper()).orElseThrow()), "mediation-notice");

        assertThat(text).contains("支付拖欠的工资").doesNotContain("9,300", "9300", "老板欠我", "13800001234", "1234");
    }

    private CaseId invited() {
        var id = aCase().route(Route.NEGOTIATE)
                .claiming(ClaimType.WAGE, ClaimType.DOUBLE_WAGE)
                .respondentPhone("13900005678")
                .handledBy(CENTER.id(), CENTER.reach())
                .openIn(files);
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), DISPATCHER);
        files.move(id, Stage.Event.START_NEGOTIATION, DISPATCHER);
        return id;
    }

    private CasePaper notice(CaseId id) {
        Heard.everything(jdbc);
        return casePapers.newest(id, PaperKind.MEDIATION_NOTICE).orElseThrow();
    }

    private void again(RespondentInvited invited) {
        transaction.executeWithoutResult(_ -> events.publishEvent(invited));
        Heard.everything(jdbc);
    }
}
