package org.fengqiao.platform.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.linkage.EndedCase.talking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperState;
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
class HandingOverOnPaperTest {

    private static final Actor LIAISON = Actor.staff(
            new UUID(7, 7),
            Hat.ARBITRATION_LIAISON,
            DemonstrationOrganizations.ARBITRATION.id(),
            DemonstrationOrganizations.ARBITRATION.reach());

    @Autowired
    private Packets packets;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Supplements supplements;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Autowired
    private People people;

    @Autowired
    private Deliveries deliveries;

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
    void a_case_that_ended_has_one_sealed_certificate_of_what_happened_when() throws IOException {
        var it = reached().ended(cases);
        Heard.everything(jdbc);
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new CaseMoved(it.id(), Stage.NEGOTIATING, Stage.ENDED, Stage.Event.END, clock.instant())));
        Heard.everything(jdbc);

        assertThat(casePapers.of(it.id())).extracting(CasePaper::kind).containsOnlyOnce(PaperKind.EXIT_CERTIFICATE);
        var certificate = casePapers.newest(it.id(), PaperKind.EXIT_CERTIFICATE).orElseThrow();
        assertThat(certificate.readers()).isEqualTo(Set.of(Side.values()));
        var pdf = content(certificate);
        assertThat(PaperText.of(pdf, "exit-certificate"))
                .contains("调解终止证明", "穗劳人调〔2026〕000001号", "张三友", "拖欠工资")
                .contains("调解通知于2026年3月2日送达被申请人", "未达成调解协议", "于2026年3月2日终止")
                .doesNotContain("9,300", "13800001234", "13900005678");
        assertThat(PaperText.pages(pdf)).isOne();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.validSignatures(write(pdf))).isOne();
        assertThat(PdfChecks.qpdfFaults(write(pdf))).isEmpty();
    }

    @Test
    void the_application_is_made_when_it_is_sent_and_stays_the_same() throws IOException {
        var it = reached().ended(cases);
        var packet = sent(it);

        var got = packets.papersOf(packet);
        assertThat(got)
                .extracting(CasePaper::kind)
                .containsExactly(PaperKind.ARBITRATION_APPLICATION, PaperKind.EXIT_CERTIFICATE);
        var paper = papers.find(got.getFirst().paper()).orElseThrow();
        assertThat(paper.state()).isEqualTo(PaperState.BY_HAND);
        assertThat(journal.of(Chain.ofCase(it.id())))
                .anySatisfy(line -> assertThat(line.details()).containsEntry("sha256", paper.sha256()));
        clock.advance(Duration.ofDays(3));
        assertThat(packets.papersOf(packets.of(it.id()).getFirst())).isEqualTo(got);
        var pdf = papers.content(paper);
        assertThat(PaperText.of(pdf, "arbitration-application"))
                .contains("劳动人事争议仲裁申请书", "张三友", "13800001234", "某某建筑劳务有限公司")
                .contains("支付拖欠的工资：9,300元", "玖仟叁佰元整", "申请人说一共欠了9,300元", "《劳动合同法》第30条")
                .contains("老板欠我三个月工资", "每月工资3,100元", "2026年2月10日")
                .contains("番禺区劳动人事争议仲裁院（演示）", "《调解终止证明》", "证据清单", "送达记录", "已送达")
                .contains("张三友登录平台核对后，于2026年3月2日09:00确认向番禺区", "出生日期＿＿")
                .doesNotContain("您");
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.qpdfFaults(write(pdf))).isEmpty();
    }

    @Test
    void a_preview_says_that_it_is_one_and_is_not_kept() throws IOException {
        var it = reached().ended(cases);
        Heard.everything(jdbc);
        var before = casePapers.of(it.id());
        var view = cases.find(it.id(), it.worker()).orElseThrow();

        var pdf = packets.previewPaper(view, packets.exit(view, Side.APPLICANT, PacketKind.ARBITRATION));

        assertThat(PaperText.of(pdf, "preview"))
                .contains("预览，未提交，无效力", "支付拖欠的工资：9,300元")
                .doesNotContain("核验码", "登录平台核对后");
        assertThat(casePapers.of(it.id())).isEqualTo(before);
    }

    @Test
    void what_is_supplied_goes_out_as_a_new_application_and_the_first_stays() throws IOException {
        var it = reached().ended(cases);
        var packet = sent(it);
        var first = packets.papersOf(packet).getFirst();
        inbox.sendBack(packet.id(), List.of("身份证复印件"), LIAISON);
        supplements.supply(packet.id(), List.of("开庭当天带来"), it.worker());

        var second = packets.papersOf(packets.of(it.id()).getFirst()).getFirst();
        assertThat(PaperText.of(content(second), "arbitration-supplied")).contains("补正说明", "身份证复印件", "开庭当天带来");
        assertThat(second).isNotEqualTo(first);
        assertThat(PaperText.of(content(first), "arbitration-first")).doesNotContain("补正说明");
    }

    @Test
    void the_applicant_reads_the_application_and_the_other_side_does_not() {
        var it = reached().ended(cases);
        sent(it);
        assertThat(casePapers.of(it.id(), Side.APPLICANT))
                .extracting(CasePaper::kind)
                .contains(PaperKind.ARBITRATION_APPLICATION, PaperKind.EXIT_CERTIFICATE);

        assertThat(casePapers.of(it.id(), Side.RESPONDENT))
                .extracting(CasePaper::kind)
                .contains(PaperKind.EXIT_CERTIFICATE)
                .doesNotContain(PaperKind.ARBITRATION_APPLICATION);
    }

    @Test
    void staff_who_open_a_paper_with_numbers_in_full_leave_a_trace() {
        var it = reached().ended(cases);
        var got = packets.papersOf(sent(it));
        assertThat(casePapers.open(it.id(), got.get(1).id(), LIAISON)).isPresent();
        assertThat(opened(it.id())).isZero();

        assertThat(casePapers.open(it.id(), got.get(0).id(), LIAISON)).isPresent();

        assertThat(opened(it.id())).isOne();
    }

    /** Both talk, and that the other side was told of it is proven. */
    private EndedCase reached() {
        var it = talking(cases, people);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(
                                deliveries.about(it.id().region(), it.id().value()))
                        .anyMatch(line -> line.template().equals("invitation") && line.deliveredAt() != null));
        return it;
    }

    private Packet sent(EndedCase it) {
        Heard.everything(jdbc);
        assertThat(packets.send(it.id(), PacketKind.ARBITRATION, it.worker())).isInstanceOf(SendResult.Sent.class);
        return packets.of(it.id()).getFirst();
    }

    private long opened(CaseId id) {
        return journal.of(Chain.ofCase(id)).stream()
                .filter(line -> line.verb().equals("casefile.open-paper"))
                .count();
    }

    private byte[] content(CasePaper paper) {
        return papers.content(papers.find(paper.paper()).orElseThrow());
    }

    private Path write(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("paper.pdf"), pdf);
    }
}
