package org.fengqiao.platform.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.linkage.EndedCase.talking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.PdfChecks;
import org.fengqiao.platform.linkage.PacketContents.AgreementLine;
import org.fengqiao.platform.linkage.PacketContents.ClaimLine;
import org.fengqiao.platform.linkage.PacketContents.OverdueLine;
import org.fengqiao.platform.linkage.PacketContents.PartyLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(demonstration = true)
class ApplyingOnAnAgreementTest {

    @Autowired
    private PacketPapers packetPapers;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    @Test
    void a_joint_application_names_both_as_applicants_and_the_agreement_by_its_digest() throws IOException {
        var it = talking(cases, people);
        for (var kind : List.of(PacketKind.REVIEW, PacketKind.CONFIRMATION)) {
            var pdf = issued(it.id(), kind);
            assertThat(PaperText.of(pdf, kind.path()))
                    .contains("共同申请书", "申请人（劳动者）", "申请人（用人单位）", "999999199001011238")
                    .contains("男", "1990年1月1日", "2026年3月20日", "某某建筑劳务有限公司登录平台核对后", "穗劳人调〔2026〕000001号", "b".repeat(20))
                    .contains(kind == PacketKind.REVIEW ? "十五日内" : "三十日内")
                    .contains(kind == PacketKind.REVIEW ? "第74条" : "第205条");
            assertThat(PaperText.pages(pdf)).isEqualTo(2);
            assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
            assertThat(PdfChecks.qpdfFaults(write(pdf))).isEmpty();
        }
        assertThat(casePapers.of(it.id(), Side.RESPONDENT))
                .extracting(CasePaper::kind)
                .contains(PaperKind.REVIEW_APPLICATION, PaperKind.CONFIRMATION_APPLICATION);
    }

    @Test
    void a_payment_order_is_asked_for_what_is_due_and_open() throws IOException {
        var pdf = issued(talking(cases, people).id(), PacketKind.PAYMENT_ORDER);

        assertThat(PaperText.of(pdf, "payment-order"))
                .contains("支付令申请书", "5,000元（大写：伍仟元整）", "第16条", "第225条", "2026年4月10日", "1,000元");
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.qpdfFaults(write(pdf))).isEmpty();
    }

    @Test
    void damages_and_severance_are_not_asked_for_twice() {
        var contents = settled(
                claim(ClaimType.WAGE, "1000"),
                claim(ClaimType.SEVERANCE, "2000"),
                claim(ClaimType.NOTICE_PAY, "500"),
                claim(ClaimType.UNLAWFUL_TERM, "4000"));
        assertThat(contents.total()).isEqualTo(Money.ofYuan("5000"));
        assertThat(settled(claim(ClaimType.WAGE, "1000"), claim(ClaimType.SEVERANCE, "2000"))
                        .total())
                .isEqualTo(Money.ofYuan("3000"));
    }

    /** As it would go out; no agreement is needed to make the paper of one. */
    private byte[] issued(CaseId id, PacketKind kind) {
        var contents = settled(claim(ClaimType.WAGE, "9300"));
        var at = clock.instant();
        var packet = new Packet(
                PacketId.next(id.region(), at),
                id,
                kind,
                PacketState.SENT,
                kind.office() == DemonstrationOrganizations.COURT.kind()
                        ? DemonstrationOrganizations.COURT.id()
                        : DemonstrationOrganizations.ARBITRATION.id(),
                contents,
                contents.sha256(),
                at,
                kind.isJoint() ? at : null,
                null,
                at,
                List.of(),
                null,
                null,
                "",
                null,
                null);
        transaction.executeWithoutResult(_ -> packetPapers.issue(packet, Actor.system()));
        return content(packetPapers.of(packet).getFirst());
    }

    private static PacketContents settled(ClaimLine... claims) {
        return new PacketContents(
                "穗劳人调〔2026〕000001号",
                DemonstrationOrganizations.SHILOU.name(),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 3),
                null,
                LocalDate.of(2026, 3, 20),
                new AgreementLine("调解协议书", "穗劳人调〔2026〕000001号", "4401-ABCDEFGHJKMN", "b".repeat(64)),
                List.of(
                        new OverdueLine(LocalDate.of(2026, 4, 10), Money.ofYuan("3000"), Money.ofYuan("1000")),
                        new OverdueLine(LocalDate.of(2026, 5, 10), Money.ofYuan("3000"), Money.ZERO)),
                List.of(
                        new PartyLine(
                                Side.APPLICANT,
                                PartyKind.WORKER,
                                "张三友",
                                "999999199001011238",
                                "",
                                "",
                                "13800001234",
                                ""),
                        new PartyLine(
                                Side.RESPONDENT,
                                PartyKind.EMPLOYER,
                                "某某建筑劳务有限公司",
                                "",
                                "91440101MA5XXXXX3K",
                                "陈某",
                                "",
                                "广州市番禺区石楼镇一号")),
                "老板欠我三个月工资。",
                List.of(claims),
                List.of(),
                List.of(),
                List.of());
    }

    private static ClaimLine claim(ClaimType type, String yuan) {
        return new ClaimLine(type, Money.ofYuan(yuan), Money.ofYuan(yuan), null, List.of("一步。"), List.of("一条"));
    }

    private byte[] content(CasePaper paper) {
        return papers.content(papers.find(paper.paper()).orElseThrow());
    }

    private Path write(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("paper.pdf"), pdf);
    }
}
