package org.fengqiao.platform.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperState;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.PdfChecks;
import org.fengqiao.platform.document.Verification;
import org.fengqiao.platform.file.Unfit;
import org.fengqiao.platform.negotiation.AnswerResult;
import org.fengqiao.platform.negotiation.Answers;
import org.fengqiao.platform.negotiation.Attitude;
import org.fengqiao.platform.negotiation.ClaimAnswer;
import org.fengqiao.platform.negotiation.GiveAnswer;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(demonstration = true)
class AuthorizingTest {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final Actor DISPATCHER = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());
    private static final Actor WORKER = Actor.party(new UUID(2, 2));
    private static final Actor EMPLOYER = Actor.party(new UUID(9, 9));

    @Autowired
    private Authorizations authorizations;

    @Autowired
    private Answers answers;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Test
    void an_authorization_is_drafted_from_the_answer_with_blanks_for_what_nobody_told() throws IOException {
        var id = answered("王某", "人事经理");

        var drafted = (DraftResult.Drafted) authorizations.draft(id, Scope.SPECIAL, EMPLOYER);

        assertThat(casePapers.of(id, Side.RESPONDENT)).extracting("id").containsExactly(drafted.paper());
        assertThat(casePapers.of(id, Side.APPLICANT)).isEmpty();
        var paper = papers.find(authorizations.draft(id).orElseThrow().paper()).orElseThrow();
        assertThat(paper.state()).isEqualTo(PaperState.BY_HAND);
        var pdf = papers.content(paper);
        assertThat(papers.verify(paper, pdf)).isEqualTo(Verification.VALID);
        assertThat(PaperText.of(pdf, "authorization"))
                .contains("授权委托书", "某某建筑劳务有限公司", "王某", "人事经理", "张三友", "特别授权", "委托人（盖章）")
                .contains("身份证件号码＿＿");
        assertThat(PaperText.pages(pdf)).isOne();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
    }

    @Test
    void the_same_choice_twice_is_one_paper_and_another_choice_another() {
        var id = answered("王某", "");
        var first = authorizations.draft(id, Scope.GENERAL, EMPLOYER);

        assertThat(authorizations.draft(id, Scope.GENERAL, EMPLOYER)).isEqualTo(first);
        assertThat(authorizations.draft(id, Scope.SPECIAL, EMPLOYER)).isNotEqualTo(first);
    }

    @Test
    void it_is_drafted_by_the_answering_side_for_somebody_named_and_as_far_as_was_chosen() {
        var id = answered("", "");
        assertThat(authorizations.draft(id, Scope.GENERAL, EMPLOYER)).isEqualTo(new DraftResult.NobodyNamed());
        answer(id, "王某", "");
        assertThat(authorizations.draft(id, null, EMPLOYER)).isEqualTo(new DraftResult.ScopeMissing());
        assertThat(authorizations.draft(id, Scope.GENERAL, WORKER)).isEqualTo(new DraftResult.NotFound());

        assertThat(authorizations.draft(id, Scope.GENERAL, EMPLOYER)).isInstanceOf(DraftResult.Drafted.class);
    }

    @Test
    void the_stamped_paper_comes_back_as_a_picture_among_the_evidence() throws IOException {
        var id = answered("王某", "");
        assertThat(authorizations.bringBack(id, "委托书.jpg", aPicture(), EMPLOYER))
                .isEqualTo(new ReturnResult.NothingDrafted());
        authorizations.draft(id, Scope.GENERAL, EMPLOYER);
        assertThat(authorizations.bringBack(id, "委托书.exe", new byte[] {'M', 'Z', 0, 0}, EMPLOYER))
                .isEqualTo(new ReturnResult.NotTaken("委托书.exe", Unfit.UNKNOWN_KIND));
        assertThat(authorizations.bringBack(id, "委托书.jpg", aPicture(), WORKER)).isEqualTo(new ReturnResult.NotFound());

        assertThat(authorizations.bringBack(id, "委托书.png", aPicture(), EMPLOYER))
                .isEqualTo(new ReturnResult.Returned());

        assertThat(authorizations.returned(id)).singleElement().satisfies(evidence -> {
            assertThat(evidence.side()).isEqualTo(Side.RESPONDENT);
            assertThat(evidence.name()).isEqualTo("委托书.png");
        });
        assertThat(files.evidence(id)).extracting(Evidence::proves).containsExactly("授权委托书");
    }

    private CaseId answered(String person, String duty) {
        var id = aCase().creditCode("91440101MA5XXXXX3K")
                .handledBy(CENTER.id(), CENTER.reach())
                .openIn(files);
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), DISPATCHER);
        files.join(id, Side.RESPONDENT, EMPLOYER.person());
        answer(id, person, duty);
        return id;
    }

    private void answer(CaseId id, String person, String duty) {
        var claim = files.findForSystem(id).orElseThrow().claims().getFirst().id();
        assertThat(answers.answer(new GiveAnswer(
                        id,
                        EMPLOYER,
                        List.of(new ClaimAnswer(claim, Attitude.OPEN_TO_TALK, null, "", false)),
                        List.of(),
                        person,
                        duty)))
                .isInstanceOf(AnswerResult.Answered.class);
    }

    private static byte[] aPicture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
