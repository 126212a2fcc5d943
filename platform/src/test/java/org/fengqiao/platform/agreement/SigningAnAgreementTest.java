package org.fengqiao.platform.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.platform.agreement.AgreedCase.MEDIATOR;
import static org.fengqiao.platform.agreement.AgreedCase.SEAL_KEEPER;
import static org.fengqiao.platform.agreement.AgreedCase.TERMS;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.Visitors;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.agreement.Agreement.Drafted;
import org.fengqiao.platform.agreement.Agreement.InEffect;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.agreement.Agreement.Voided;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperState;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.PdfChecks;
import org.fengqiao.platform.document.Verification;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.Wall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest(demonstration = true)
class SigningAnAgreementTest {

    @Autowired
    private Agreements agreements;

    @Autowired
    private Signings signings;

    @Autowired
    private Countersignings countersignings;

    @Autowired
    private Particulars particulars;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Autowired
    private Tasks tasks;

    @Autowired
    private People people;

    @Autowired
    private Wall wall;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private Visitors visitors;

    private AgreementSteps steps;

    @BeforeEach
    void takeSteps(@Autowired ApplicationContext application) {
        steps = new AgreementSteps(application);
    }

    @TempDir
    private Path folder;

    @Test
    void a_mediation_agreement_takes_effect_with_both_parties_the_mediator_and_the_seal() throws IOException {
        var agreed = outForSigning();
        assertThat(turns(agreed.id()))
                .containsExactlyInAnyOrder("APPLICANT agreement.sign", "RESPONDENT agreement.sign");

        assertThat(steps.sign(agreed.id(), agreed.employer(), "陈四海")).isEqualTo(new SignAgreementResult.Signed(false));
        assertThat(turns(agreed.id())).containsExactly("APPLICANT agreement.sign");
        assertThat(steps.sign(agreed.id(), agreed.worker(), "张三友")).isEqualTo(new SignAgreementResult.Signed(false));
        assertThat(turns(agreed.id())).containsExactly("MEDIATOR agreement.countersign");
        assertThat(steps.countersign(agreed.id())).isInstanceOf(CountersignResult.Countersigned.class);
        assertThat(turns(agreed.id())).containsExactly("SEAL_KEEPER agreement.seal");
        assertThat(agreements.inEffect(agreed.id())).isEmpty();
        assertThat(countersignings.seal(agreed.id(), SEAL_KEEPER)).isInstanceOf(CountersignResult.Countersigned.class);

        assertThat(stage(agreed.id())).isEqualTo(Stage.FULFILLING);
        assertThat(agreements.inEffect(agreed.id()).orElseThrow().terms()).isEqualTo(TERMS);
        var paper = papers.find(agreements.inEffect(agreed.id()).orElseThrow().paper())
                .orElseThrow();
        var pdf = papers.content(paper);
        assertThat(paper.state()).isEqualTo(PaperState.VALID);
        assertThat(papers.verify(paper, pdf)).isEqualTo(Verification.VALID);
        var file = Files.write(folder.resolve("agreement.pdf"), pdf);
        assertThat(PdfChecks.validSignatures(file)).isEqualTo(4);
        assertThat(PdfChecks.qpdfFaults(file)).isEmpty();
        assertThat(PdfChecks.archivingFaults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("张三友（劳动者，下称乙方）", "某某建筑劳务有限公司（用人单位，下称甲方）", "8,500元", "捌仟伍佰元整", "2026年4月20日", "拖欠工资")
                .doesNotContain("13800001234");
    }

    @Test
    void a_settlement_between_the_two_goes_out_at_once_and_needs_nobody_else() {
        var agreed = AgreedCase.settled(cases, people, "某某建筑劳务有限公司");
        agreements.draft(agreed.id(), AgreementKind.SETTLEMENT, UUID.randomUUID(), TERMS);

        assertThat(steps.sign(agreed.id(), agreed.worker(), "张三友")).isEqualTo(new SignAgreementResult.Signed(false));
        assertThat(steps.sign(agreed.id(), agreed.employer(), "陈四海")).isEqualTo(new SignAgreementResult.Signed(true));
        assertThat(stage(agreed.id())).isEqualTo(Stage.FULFILLING);
        assertThat(turns(agreed.id())).isEmpty();
    }

    @Test
    void an_employer_without_a_name_gives_it_before_the_settlement_goes_out() {
        var agreed = AgreedCase.settled(cases, people, Agreements.UNNAMED);
        agreements.draft(agreed.id(), AgreementKind.SETTLEMENT, UUID.randomUUID(), TERMS);
        assertThat(turns(agreed.id())).containsExactly("RESPONDENT agreement.name-employer");

        var party = cases.findForSystem(agreed.id())
                .orElseThrow()
                .party(PartyKind.EMPLOYER)
                .orElseThrow();
        particulars.complete(agreed.id(), named(party, "某某餐饮有限公司"), agreed.employer());

        assertThat(turns(agreed.id()))
                .containsExactlyInAnyOrder("APPLICANT agreement.sign", "RESPONDENT agreement.sign");
    }

    @Test
    void the_same_yes_told_twice_drafts_one_agreement() {
        var agreed = AgreedCase.mediated(cases, people);
        var source = UUID.randomUUID();
        agreements.draft(agreed.id(), AgreementKind.MEDIATION, source, TERMS);
        agreements.draft(agreed.id(), AgreementKind.MEDIATION, source, TERMS);
        assertThat(jdbc.sql("select count(*) from agreement.agreement")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_it_says_lies_behind_the_wall_until_everybody_has_signed() {
        var agreed = outForSigning();
        var signing = (Signing) agreements.newestOf(agreed.id()).orElseThrow();
        assertThat(wall.outside(() -> agreements.inEffect(agreed.id()))).isEmpty();
        assertThatThrownBy(() -> wall.outside(() -> agreements.newestOf(agreed.id())))
                .isInstanceOf(BadSqlGrammarException.class);
        assertThatThrownBy(() -> wall.outside(
                        () -> papers.content(papers.find(signing.paper()).orElseThrow())))
                .isInstanceOf(BadSqlGrammarException.class);

        signedByAll(agreed);
        assertThat(wall.outside(() -> agreements.inEffect(agreed.id()))).isPresent();
        assertThat(wall.outside(
                        () -> papers.content(papers.find(signing.paper()).orElseThrow())))
                .isNotEmpty();
    }

    @Test
    void a_dispatcher_reads_the_paper_only_when_it_is_in_effect() throws Exception {
        var agreed = outForSigning();
        var address = "/desk/cases/" + agreed.id().text() + "/papers/"
                + casePapers
                        .newest(agreed.id(), PaperKind.MEDIATION_AGREEMENT)
                        .orElseThrow()
                        .id();
        assertThat(status(address, MEDIATOR)).isEqualTo(200);
        assertThat(status(address, SEAL_KEEPER)).isEqualTo(200);
        assertThat(status(address, SEAL_KEEPER.as(Hat.DISPATCHER))).isEqualTo(404);

        signedByAll(agreed);
        assertThat(status(address, SEAL_KEEPER.as(Hat.DISPATCHER))).isEqualTo(200);
    }

    @Test
    void nobody_signs_without_the_three_answers_or_with_a_wrong_code() {
        var agreed = outForSigning();
        assertThat(signings.sign(steps.command(agreed.id(), agreed.worker(), "张三友", "000000")))
                .isInstanceOf(SignAgreementResult.NotUnderstoodYet.class);
        steps.understand(agreed.id(), agreed.worker());
        assertThat(signings.sign(steps.command(agreed.id(), agreed.worker(), "张三友", wrong(steps.code()))))
                .isEqualTo(new SignAgreementResult.CodeRefused(new CheckCodeResult.Wrong(4)));
        assertThat(signings.sign(steps.command(agreed.id(), agreed.worker(), "张三友", steps.code())))
                .isInstanceOf(SignAgreementResult.Signed.class);
        assertThat(signings.sign(steps.command(agreed.id(), agreed.worker(), "张三友", steps.code())))
                .isInstanceOf(SignAgreementResult.NotOpen.class);
    }

    @Test
    void somebody_who_is_no_party_cannot_sign() {
        var agreed = outForSigning();
        var stranger = Actor.party(people.withPhone(new PhoneNumber("13700009999")));
        assertThat(signings.sign(steps.command(agreed.id(), stranger, "张三友", "000000")))
                .isInstanceOf(SignAgreementResult.NotFound.class);
    }

    @Test
    void the_mediator_signs_after_the_parties_and_with_a_password_used_once() {
        var agreed = outForSigning();
        assertThat(steps.countersign(agreed.id())).isInstanceOf(CountersignResult.NotYourTurn.class);
        steps.sign(agreed.id(), agreed.worker(), "张三友");
        steps.sign(agreed.id(), agreed.employer(), "陈四海");

        assertThat(countersignings.countersign(agreed.id(), "000000", MEDIATOR))
                .isInstanceOf(CountersignResult.NotProven.class);
        var other = new Actor(UUID.randomUUID(), Hat.MEDIATOR, MEDIATOR.organization(), MEDIATOR.place(), null);
        assertThat(countersignings.countersign(agreed.id(), steps.oneTime(), other))
                .isInstanceOf(CountersignResult.NotFound.class);
        assertThat(steps.countersign(agreed.id())).isInstanceOf(CountersignResult.Countersigned.class);
    }

    @Test
    void the_seal_waits_for_the_mediator_and_is_put_by_its_own_organization() {
        var agreed = outForSigning();
        steps.sign(agreed.id(), agreed.worker(), "张三友");
        steps.sign(agreed.id(), agreed.employer(), "陈四海");
        assertThat(countersignings.seal(agreed.id(), SEAL_KEEPER)).isInstanceOf(CountersignResult.NotYourTurn.class);
        steps.countersign(agreed.id());
        var elsewhere = new Actor(UUID.randomUUID(), Hat.SEAL_KEEPER, UUID.randomUUID(), SEAL_KEEPER.place(), null);
        assertThat(countersignings.seal(agreed.id(), elsewhere)).isInstanceOf(CountersignResult.NotFound.class);
        assertThat(countersignings.seal(agreed.id(), SEAL_KEEPER)).isInstanceOf(CountersignResult.Countersigned.class);
    }

    @Test
    void whoever_wants_a_change_voids_it_visibly_and_the_table_is_open_again() {
        var agreed = outForSigning();
        steps.sign(agreed.id(), agreed.worker(), "张三友");
        var signing = (Signing) agreements.newestOf(agreed.id()).orElseThrow();

        assertThat(agreements.voidIt(agreed.id(), VoidReason.NOT_AS_AGREED, agreed.employer()))
                .isInstanceOf(VoidResult.Voided.class);

        assertThat(agreements.newestOf(agreed.id()).orElseThrow()).isInstanceOf(Voided.class);
        assertThat(papers.find(signing.paper()).orElseThrow().state()).isEqualTo(PaperState.REVOKED);
        assertThat(stage(agreed.id())).isEqualTo(Stage.MEDIATING);
        assertThat(turns(agreed.id())).isEmpty();

        cases.move(agreed.id(), Stage.Event.AGREE, MEDIATOR);
        agreements.draft(agreed.id(), AgreementKind.MEDIATION, UUID.randomUUID(), TERMS);
        assertThat(agreements.newestOf(agreed.id()).orElseThrow()).isInstanceOf(Drafted.class);
    }

    @Test
    void an_agreement_in_effect_is_not_voided() {
        var agreed = outForSigning();
        signedByAll(agreed);
        assertThat(agreements.voidIt(agreed.id(), VoidReason.TERMS_TO_CHANGE, agreed.worker()))
                .isInstanceOf(VoidResult.NotOpen.class);
        assertThat(agreements.newestOf(agreed.id()).orElseThrow()).isInstanceOf(InEffect.class);
    }

    @Test
    void a_draft_changed_meanwhile_is_not_sent_out() {
        var agreed = AgreedCase.mediated(cases, people);
        agreements.draft(agreed.id(), AgreementKind.MEDIATION, UUID.randomUUID(), TERMS);
        assertThat(agreements.sendOut(agreed.id(), 7, TERMS, Ability.SOUND, "", MEDIATOR))
                .isInstanceOf(SendOutResult.ChangedMeanwhile.class);
        assertThat(agreements.sendOut(agreed.id(), 1, TERMS, Ability.SOUND, "", MEDIATOR))
                .isInstanceOf(SendOutResult.SentOut.class);
        assertThat(agreements.sendOut(agreed.id(), 3, TERMS, Ability.SOUND, "", MEDIATOR))
                .isInstanceOf(SendOutResult.NotDrafted.class);
    }

    private AgreedCase outForSigning() {
        var agreed = AgreedCase.mediated(cases, people);
        agreements.draft(agreed.id(), AgreementKind.MEDIATION, UUID.randomUUID(), TERMS);
        assertThat(agreements.sendOut(agreed.id(), 1, TERMS, Ability.SOUND, "工程款月底结", MEDIATOR))
                .isInstanceOf(SendOutResult.SentOut.class);
        return agreed;
    }

    private void signedByAll(AgreedCase agreed) {
        steps.sign(agreed.id(), agreed.worker(), "张三友");
        steps.sign(agreed.id(), agreed.employer(), "陈四海");
        steps.countersign(agreed.id());
        assertThat(countersignings.seal(agreed.id(), SEAL_KEEPER)).isInstanceOf(CountersignResult.Countersigned.class);
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }

    private int status(String address, Actor actor) throws Exception {
        return web.perform(get(address).cookie(visitors.as(actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<String> turns(CaseId id) {
        return tasks.of(id).stream()
                .filter(task -> task.kind().startsWith("agreement."))
                .map(SigningAnAgreementTest::turn)
                .toList();
    }

    private static String turn(Task task) {
        return task.turn() + " " + task.kind();
    }

    private Stage stage(CaseId id) {
        return cases.findForSystem(id).orElseThrow().stage();
    }

    private static Party named(Party party, String name) {
        return new Party(
                party.id(),
                Side.RESPONDENT,
                party.kind(),
                name,
                party.phone(),
                party.identityNumber(),
                party.creditCode(),
                party.legalRepresentative(),
                party.address());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
