package org.fengqiao.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.PdfChecks;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
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
class WritingToTheApplicantTest {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final Actor DISPATCHER = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());
    private static final Actor WORKER = Actor.party(new UUID(2, 2));

    @Autowired
    private IntakePapers intakePapers;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Autowired
    private Staff staff;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    @Test
    void a_receipt_says_what_was_asked_when_and_the_days_of_the_next_steps() throws IOException {
        var id = application(Route.MEDIATE);
        addEvidence(id, "工资条.jpg");

        var pdf = content(intakePapers.receipt(id, WORKER).orElseThrow());

        assertThat(PaperText.of(pdf, "receipt"))
                .contains("收件回执", files.findForSystem(id).orElseThrow().receiptNumber())
                .contains("2026年3月2日09:00", "支付拖欠的工资：9,300元", "工资条.jpg", "a".repeat(20))
                .contains("2026年3月5日前", "到2026年3月17日", "到2027年2月10日届满")
                .contains(CENTER.name())
                .doesNotContain("13800001234");
        assertThat(PaperText.pages(pdf)).isOne();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.validSignatures(write(pdf))).isOne();
        assertThat(PdfChecks.qpdfFaults(write(pdf))).isEmpty();
    }

    @Test
    void a_receipt_asked_for_later_tells_how_things_stood_on_arrival() throws IOException {
        var id = application(Route.MEDIATE);
        clock.advance(Duration.ofDays(20));
        addEvidence(id, "后来补的.jpg");

        assertThat(PaperText.of(content(intakePapers.receipt(id, WORKER).orElseThrow()), "receipt-later"))
                .contains("2026年3月5日前", "2026年3月22日")
                .doesNotContain("后来补的");
    }

    @Test
    void whoever_comes_back_gets_the_same_receipt_also_two_at_once() throws Exception {
        var id = application(Route.MEDIATE);
        Callable<CasePaper> asking = () -> intakePapers.receipt(id, WORKER).orElseThrow();

        try (var both = Executors.newFixedThreadPool(2)) {
            var got = both.invokeAll(List.of(asking, asking));
            assertThat(got.get(0).get()).isEqualTo(got.get(1).get()).isEqualTo(asking.call());
        }
        assertThat(casePapers.of(id, Side.APPLICANT)).hasSize(1);
        assertThat(journal.of(Chain.ofCase(id)))
                .filteredOn(line -> line.verb().equals("casefile.issue-paper"))
                .hasSize(1);
    }

    @Test
    void receipt_and_application_are_for_the_one_who_applied() {
        var id = application(Route.MEDIATE);
        var employer = Actor.party(new UUID(9, 9));
        files.join(id, Side.RESPONDENT, employer.person());
        assertThat(intakePapers.receipt(id, WORKER)).isPresent();
        assertThat(intakePapers.application(id, WORKER)).isPresent();

        assertThat(intakePapers.receipt(id, employer)).isEmpty();
        assertThat(intakePapers.application(id, employer)).isEmpty();
        assertThat(intakePapers.receipt(id, Actor.party(new UUID(8, 8)))).isEmpty();
        assertThat(casePapers.of(id, Side.RESPONDENT)).isEmpty();
    }

    @Test
    void an_application_holds_all_that_the_law_asks_to_be_recorded() throws IOException {
        var id = application(Route.NEGOTIATE);
        addEvidence(id, "工资条.jpg");

        var pdf = content(intakePapers.application(id, WORKER).orElseThrow());

        assertThat(PaperText.of(pdf, "application"))
                .contains("劳动争议调解申请书", "张三友", "138****1234", "某某建筑劳务有限公司")
                .contains("支付拖欠的工资：9,300元", "支付解除（终止）劳动合同的经济补偿：9,300元")
                .contains("老板欠我三个月工资，一共9300元。", "每月工资3,100元", "工资条.jpg", "2026年3月2日09:00")
                .doesNotContain("13800001234");
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
    }

    @Test
    void an_acceptance_is_told_in_writing_once_however_often_the_event_comes() throws IOException {
        var id = application(Route.MEDIATE);
        var mediator = staff.membersOf(CENTER.id(), Hat.MEDIATOR).getFirst();

        assertThat(acceptances.accept(id, mediator.person(), DISPATCHER)).isInstanceOf(AcceptResult.Accepted.class);
        Heard.everything(jdbc);
        again(new CaseMoved(id, Stage.SUBMITTED, Stage.ACCEPTED, Stage.Event.ACCEPT, clock.instant()));

        assertThat(casePapers.of(id))
                .extracting(CasePaper::kind)
                .containsOnlyOnce(PaperKind.ACCEPTANCE_NOTICE, PaperKind.APPLICATION);
        var pdf = content(casePapers.newest(id, PaperKind.ACCEPTANCE_NOTICE).orElseThrow());
        assertThat(PaperText.of(pdf, "acceptance-notice"))
                .contains("受理通知书", "穗劳人调〔2026〕000001号", "拖欠工资、经济补偿", mediator.name())
                .contains("到2026年3月17日", "第14条");
        assertThat(PaperText.pages(pdf)).isOne();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.validSignatures(write(pdf))).isOne();
    }

    @Test
    void a_refusal_names_the_next_door_and_whom_to_ask_there() throws IOException {
        var id = application(Route.MEDIATE);

        acceptances.decline(
                new DeclineCase(id, DeclineReason.OUTSIDE_REACH, NextDoor.ARBITRATION, "用人单位不在本镇。", DISPATCHER));
        Heard.everything(jdbc);
        again(new CaseMoved(id, Stage.SUBMITTED, Stage.DECLINED, Stage.Event.DECLINE, clock.instant()));

        assertThat(casePapers.of(id, Side.APPLICANT)).hasSize(1);
        var pdf = content(casePapers.newest(id, PaperKind.NON_ACCEPTANCE_NOTICE).orElseThrow());
        assertThat(PaperText.of(pdf, "non-acceptance-notice"))
                .contains("不予受理通知书", "不归这里管", "用人单位不在本镇。")
                .contains("申请劳动人事争议仲裁", DemonstrationOrganizations.ARBITRATION.name(), "020-00000000");
        assertThat(PaperText.pages(pdf)).isOne();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.validSignatures(write(pdf))).isOne();
    }

    private CaseId application(Route route) {
        return aCase().route(route)
                .claiming(ClaimType.WAGE, ClaimType.SEVERANCE)
                .told(new Element(Side.APPLICANT, "MONTHLY_WAGE", "310000"))
                .told(new Element(Side.APPLICANT, "STILL_EMPLOYED", "no"))
                .told(new Element(Side.APPLICANT, "ENDED_ON", "2026-02-10"))
                .inPlace("440113105")
                .handledBy(CENTER.id(), CENTER.reach())
                .openIn(files);
    }

    private void addEvidence(CaseId id, String name) {
        files.addEvidence(
                id,
                new Evidence(
                        UUID.randomUUID(),
                        Side.APPLICANT,
                        UUID.randomUUID(),
                        name,
                        "image/jpeg",
                        1_000,
                        "a".repeat(64),
                        null,
                        clock.instant()),
                WORKER);
    }

    private void again(CaseMoved moved) {
        transaction.executeWithoutResult(_ -> events.publishEvent(moved));
        Heard.everything(jdbc);
    }

    private byte[] content(CasePaper paper) {
        return papers.content(papers.find(paper.paper()).orElseThrow());
    }

    private Path write(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("paper.pdf"), pdf);
    }
}
