package org.fengqiao.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.facts;
import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.shared.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class MakingPapersTest {

    private static final Region GUANGZHOU = new Region(4401);
    private static final Seal SEAL = new Seal("石楼镇劳动争议调解中心", "shilou");
    private static final String SENTENCE = "乙方应在约定之日前向甲方付清劳动报酬。";

    @Autowired
    private Papers papers;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @Test
    void a_paper_is_archivable_and_says_what_it_was_given() throws IOException {
        var pdf = papers.content(made(aNotice(SEAL)));

        assertThat(text(pdf)).contains("受理通知书", "穗劳人调〔2026〕000001号", SENTENCE, "1 / 1");
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(PdfChecks.qpdfFaults(write(pdf))).isEmpty();
    }

    @Test
    void a_long_paper_goes_on_over_pages_with_the_head_of_its_table() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= 80; i++) {
            rows.add(List.of("第" + i + "项", SENTENCE));
        }
        var pdf = papers.content(made(paper(null, List.of(new Block.Grid(List.of("名称", "内容"), rows)))));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(text(pdf)).contains("第1项", "第80项");
        assertThat(text(pdf).split("名称")).hasSizeGreaterThan(3);
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
    }

    @Test
    void a_sealed_notice_carries_one_valid_signature() throws IOException {
        assertThat(PdfChecks.validSignatures(write(papers.content(made(aNotice(null))))))
                .isZero();
        assertThat(PdfChecks.validSignatures(write(papers.content(made(aNotice(SEAL))))))
                .isEqualTo(1);
    }

    @Test
    void all_sign_one_after_the_other_and_every_signature_stays_valid() throws IOException {
        var paper = made(anAgreement());
        assertThat(paper.state()).isEqualTo(PaperState.SIGNING);

        paper = signed(sign(paper, "respondent", "陈某", null));
        paper = signed(sign(paper, "applicant", "张某", aDrawing()));
        paper = signed(sign(paper, "mediator", "周某", null));
        paper = signed(seal(paper));

        assertThat(paper.state()).isEqualTo(PaperState.VALID);
        var pdf = papers.content(paper);
        assertThat(PdfChecks.validSignatures(write(pdf))).isEqualTo(4);
        assertThat(PdfChecks.qpdfFaults(write(pdf))).isEmpty();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
    }

    @Test
    void a_place_waits_for_those_before_it() {
        var paper = made(anAgreement());
        assertThat(sign(paper, "mediator", "周某", null)).isInstanceOf(SignResult.NotYourTurn.class);
        assertThat(seal(paper)).isInstanceOf(SignResult.NotYourTurn.class);

        signed(sign(paper, "applicant", "张某", null));
        signed(sign(paper, "respondent", "陈某", null));

        assertThat(sign(paper, "applicant", "张某", null))
                .as("a place is signed once")
                .isInstanceOf(SignResult.NotYourTurn.class);
        assertThat(sign(paper, "mediator", "周某", null)).isInstanceOf(SignResult.Signed.class);
        assertThat(seal(paper)).isInstanceOf(SignResult.Signed.class);
    }

    @Test
    void a_drawn_signature_must_be_a_picture() throws IOException {
        assertThat(sign(made(anAgreement()), "applicant", "张某", aDrawing())).isInstanceOf(SignResult.Signed.class);
        assertThat(sign(made(anAgreement()), "applicant", "张某", new byte[] {1, 2, 3}))
                .isEqualTo(new SignResult.NoPicture());
    }

    @Test
    void nobody_signs_what_was_revoked() {
        var paper = made(anAgreement());
        signed(sign(paper, "applicant", "张某", null));
        transaction().executeWithoutResult(_ -> papers.revoke(paper.id(), "双方要求修改条款"));

        assertThat(sign(paper, "respondent", "陈某", null)).isEqualTo(new SignResult.Revoked());
    }

    @Test
    void whoever_holds_a_copy_learns_whether_it_is_the_paper_that_was_issued() {
        var unsigned = made(anAgreement());
        var early = papers.content(unsigned);
        assertThat(papers.verify(unsigned, early)).isEqualTo(Verification.UNFINISHED);

        signed(sign(unsigned, "applicant", "张某", null));
        signed(sign(unsigned, "respondent", "陈某", null));
        signed(sign(unsigned, "mediator", "周某", null));
        var valid = signed(seal(unsigned));
        var copy = papers.content(valid);

        var found = papers.byCode(valid.code().toLowerCase(Locale.ROOT).replace("-", " "))
                .orElseThrow();
        assertThat(papers.verify(found, copy)).isEqualTo(Verification.VALID);
        assertThat(papers.verify(found, early)).isEqualTo(Verification.UNFINISHED);
        copy[copy.length / 2] ^= 1;
        assertThat(papers.verify(found, copy)).isEqualTo(Verification.ALTERED);

        transaction().executeWithoutResult(_ -> papers.revoke(valid.id(), "依法撤销"));
        var revoked = papers.find(valid.id()).orElseThrow();
        assertThat(papers.verify(revoked, papers.content(revoked))).isEqualTo(Verification.REVOKED);
    }

    @Test
    void an_altered_paper_shows_no_valid_signature() throws IOException {
        var pdf = papers.content(made(aNotice(SEAL)));
        assertThat(PdfChecks.validSignatures(write(pdf))).isEqualTo(1);

        var at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Title");
        pdf[at + 20] ^= 1;
        assertThat(PdfChecks.validSignatures(write(pdf))).isZero();
    }

    private SignResult sign(Paper paper, String place, String name, byte @Nullable [] drawing) {
        return transaction()
                .execute(_ -> papers.sign(
                        paper.id(), new Signer(place, name, "138****0001 验证码核验 2026-03-02 09:00", drawing)));
    }

    private SignResult seal(Paper paper) {
        return transaction().execute(_ -> papers.seal(paper.id(), SEAL));
    }

    private static Paper signed(SignResult result) {
        return ((SignResult.Signed) result).paper();
    }

    private Paper made(NewPaper paper) {
        return transaction().execute(_ -> papers.make(paper));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private static NewPaper aNotice(@Nullable Seal seal) {
        return paper(
                seal,
                List.of(
                        facts(fact("申请人", "张某"), fact("被申请人", "某劳务有限公司"), fact("空的一项", "")),
                        paragraph(SENTENCE),
                        new Block.Issuer(SEAL.organization(), "2026年3月2日")));
    }

    private static NewPaper anAgreement() {
        return new NewPaper(
                GUANGZHOU,
                PaperKind.MEDIATION_AGREEMENT,
                "调解协议书",
                "穗劳人调〔2026〕000001号",
                SEAL.organization(),
                null,
                List.of(
                        heading("协议内容"),
                        new Block.Items(List.of(SENTENCE, SENTENCE)),
                        new Block.Signatures(List.of(
                                new Block.SignaturePlace("applicant", "申请人（签名）"),
                                new Block.SignaturePlace("respondent", "被申请人（签名或盖章）"),
                                new Block.SignaturePlace("mediator", "调解员（签名）"),
                                new Block.SignaturePlace("seal", "调解组织（印章）")))));
    }

    private static NewPaper paper(@Nullable Seal seal, List<Block> blocks) {
        return new NewPaper(
                GUANGZHOU,
                PaperKind.ACCEPTANCE_NOTICE,
                "受理通知书",
                "穗劳人调〔2026〕000001号",
                SEAL.organization(),
                seal,
                blocks);
    }

    private static byte[] aDrawing() throws IOException {
        var picture = new BufferedImage(600, 200, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.drawLine(10, 150, 580, 40);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private Path write(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("paper.pdf"), pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
