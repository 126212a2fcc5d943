package org.fengqiao.platform.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.law.Money;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseBuilder;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.UndisputedFact;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.Wall;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest(demonstration = true)
class NegotiatingTest {

    private static final NumberSeries SERIES = new NumberSeries("穗劳人调", "%s〔%d〕%06d号");
    private static final String EMPLOYER_PHONE = "13900005678";
    private static final Pattern CODE = Pattern.compile("邀请码\\s?([0-9]{8})");
    private static final Pattern SIX = Pattern.compile("验证码([0-9]{6})");

    @Autowired
    private Invitations invitations;

    @Autowired
    private Answers answers;

    @Autowired
    private Offers offers;

    @Autowired
    private CaseFiles files;

    @Autowired
    private UndisputedFacts facts;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private People people;

    @Autowired
    private InvitationRounds rounds;

    @Autowired
    private Wall wall;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MockMvc web;

    private final Actor dispatcher = Actor.staff(
            UUID.randomUUID(),
            Hat.DISPATCHER,
            DemonstrationOrganizations.SHILOU.id(),
            DemonstrationOrganizations.SHILOU.reach());
    private Actor worker = Actor.party(UUID.randomUUID());

    @Test
    void an_accepted_case_sends_a_code_and_the_five_days_run_from_its_arrival() {
        var id = accepted(aCase().respondentPhone(EMPLOYER_PHONE));
        var invitation = invitations.of(id).orElseThrow();
        assertThat(invitation.deliveredAt()).isNotNull();
        assertThat(deadlines.openOf(id)).singleElement().satisfies(deadline -> {
            assertThat(deadline.ruleId()).isEqualTo("neg.response");
            assertThat(deadline.lastDay()).isEqualTo(invitation.lastDay());
        });
        assertThat(newest(Pattern.compile("(【劳动调解】贵单位[^<]*)")))
                .hasSizeLessThanOrEqualTo(70)
                .doesNotContain("张三友", "9300", "某某建筑");
        assertThat(count("select count(*) from negotiation.invitation_code")).isEqualTo(1);
    }

    @Test
    void a_wrong_code_counts_down_and_then_only_the_telephone_is_left() {
        accepted(aCase().respondentPhone(EMPLOYER_PHONE));
        assertThat(invitations.open(code(), "a")).isInstanceOf(OpenInvitationResult.Opened.class);
        for (int left = 4; left > 0; left--) {
            assertThat(invitations.open("00000000", "a")).isEqualTo(new OpenInvitationResult.NoSuchCode(left));
        }
        assertThat(invitations.open("00000000", "a")).isEqualTo(new OpenInvitationResult.TriesUsedUp());
        assertThat(invitations.open(code(), "a")).isEqualTo(new OpenInvitationResult.TriesUsedUp());
        assertThat(invitations.open(code(), "b")).isInstanceOf(OpenInvitationResult.Opened.class);
        clock.advance(Duration.ofMinutes(16));
        assertThat(invitations.open(code(), "a")).isInstanceOf(OpenInvitationResult.Opened.class);
    }

    @Test
    void the_code_alone_shows_nothing_of_the_case() throws Exception {
        accepted(aCase().respondentPhone(EMPLOYER_PHONE));
        var opened = web.perform(post("/i").param("code", code()).with(csrf()))
                .andReturn()
                .getResponse();
        var page = web.perform(get("/i/prove").cookie(opened.getCookies()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("139****5678").doesNotContain("张三友", "9,300", "某某建筑", "老板欠我");
    }

    @Test
    void a_letter_is_proven_by_the_end_of_the_credit_code_and_five_tries_are_enough() {
        accepted(aCase().creditCode("91440101MA5XXXXX3K").respondentAddress("广州市番禺区石楼镇一号"));
        var id = ((OpenInvitationResult.Opened) invitations.open(code(), "a")).id();
        assertThat(invitations.prove(id, "XX3k")).isInstanceOf(ProveResult.Joined.class);
        for (int left = 4; left > 0; left--) {
            assertThat(invitations.prove(id, "0000")).isEqualTo(new ProveResult.Wrong(left));
        }
        assertThat(invitations.prove(id, "0000")).isEqualTo(new ProveResult.TriesUsedUp());
        assertThat(invitations.prove(id, "XX3K")).isEqualTo(new ProveResult.TriesUsedUp());
    }

    @Test
    void without_phone_or_address_the_organization_is_asked_to_find_them() {
        var id = accept(aCase());
        await().untilAsserted(() ->
                assertThat(tasks.of(id)).extracting("kind").containsExactly("negotiation.find-respondent"));
    }

    @Test
    void not_us_goes_back_with_a_reason_and_the_next_invitation_is_another() {
        var caseId = accepted(aCase().respondentPhone(EMPLOYER_PHONE));
        var id = ((OpenInvitationResult.Opened) invitations.open(code(), "a")).id();
        assertThat(invitations.disclaim(id, " ")).isEqualTo(new DisclaimResult.ReasonMissing());
        assertThat(invitations.disclaim(id, "私人号码")).isEqualTo(new DisclaimResult.SentBack());
        assertThat(invitations.disclaim(id, "私人号码")).isEqualTo(new DisclaimResult.NotOpen());
        assertThat(tasks.of(caseId)).extracting("kind").containsExactly("negotiation.find-respondent");
        assertThat(invitations.open(code(), "a")).isInstanceOf(OpenInvitationResult.NoSuchCode.class);
        assertThat(invitations.invite(caseId, dispatcher)).isTrue();
        assertThat(tasks.of(caseId)).extracting("kind").containsExactly("negotiation.answer");
    }

    @Test
    void whoever_is_silent_is_reminded_once_on_the_third_day_with_a_fresh_code() {
        accepted(aCase().respondentPhone(EMPLOYER_PHONE));
        var first = code();
        clock.advance(Duration.ofDays(3));
        assertThat(rounds.remind()).isZero();
        clock.advance(Duration.ofMinutes(1));
        assertThat(rounds.remind()).isEqualTo(1);
        assertThat(rounds.remind()).isZero();
        assertThat(invitations.open(first, "a")).isInstanceOf(OpenInvitationResult.Opened.class);
        assertThat(code()).isNotEqualTo(first);
        assertThat(invitations.open(code(), "a")).isInstanceOf(OpenInvitationResult.Opened.class);
    }

    @Test
    void silence_for_five_days_offers_a_mediator_with_one_tap_and_an_answer_may_still_come() {
        var id = negotiating();
        var employer = joined(id);
        clock.advance(Duration.ofDays(9));
        deadlines.passOverdue(10);
        await().untilAsserted(() -> assertThat(tasks.of(id)).extracting("kind").contains("negotiation.call-mediator"));
        assertThat(answers.answer(answer(id, employer))).isEqualTo(new AnswerResult.Answered(true));
        assertThat(tasks.of(id)).extracting("kind").containsExactly("negotiation.offer");
    }

    @Test
    void an_answer_names_every_claim_and_what_it_admits_is_a_fact_only_when_both_say_so() {
        var id = negotiating();
        var employer = joined(id);
        var whole = answer(id, employer);
        assertThat(answers.answer(new GiveAnswer(id, employer, List.of(), List.of(), "", "")))
                .isInstanceOf(AnswerResult.ClaimsMissing.class);
        assertThat(answers.answer(whole)).isEqualTo(new AnswerResult.Answered(false));
        assertThat(answers.of(id, worker)).isEqualTo(whole.answers());
        assertThat(answers.of(id, dispatcher)).isEmpty();
        assertThat(facts.of(id)).isEmpty();
        var claim = whole.answers().getFirst().claim();
        assertThat(answers.confirm(id, claim, employer)).isEqualTo(new ConfirmResult.NotFound());
        assertThat(answers.confirm(id, claim, worker)).isEqualTo(new ConfirmResult.Confirmed());
        assertThat(wall.outside(() -> facts.of(id))).containsExactly(new UndisputedFact(claim, Money.ofYuan("6000")));
    }

    @Test
    void an_accepted_offer_moves_the_case_to_signing_and_its_terms_are_read_by_id() {
        var id = negotiating();
        var employer = joined(id);
        var offer = ((OfferResult.Made) offers.make(new MakeOffer(id, employer, terms("8000"), 0))).offer();
        assertThat(offers.accept(id, offer, employer)).isEqualTo(new OfferResult.OwnOffer());
        assertThat(offers.acceptedTerms(id, offer)).isEmpty();
        assertThat(offers.accept(id, offer, worker)).isEqualTo(new OfferResult.Accepted(offer));
        assertThat(offers.acceptedTerms(id, offer)).contains(terms("8000"));
        assertThat(files.find(id, worker).orElseThrow().stage()).isEqualTo(Stage.SIGNING);
        assertThat(offers.make(new MakeOffer(id, worker, terms("9000"), 1))).isEqualTo(new OfferResult.NotOpen());
    }

    @Test
    void an_offer_can_be_accepted_until_its_last_day_is_over() {
        var id = negotiating();
        var employer = joined(id);
        var offer = ((OfferResult.Made) offers.make(new MakeOffer(id, employer, terms("8000"), 0))).offer();
        clock.moveTo(LocalDate.of(2026, 3, 6));
        assertThat(offers.accept(id, offer, worker)).isEqualTo(new OfferResult.NoLongerStands());
        assertThat(offers.expire(10)).isEqualTo(1);
        assertThat(tasks.of(id)).extracting("kind").contains("negotiation.call-mediator");
        clock.moveTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void two_offers_sent_together_are_both_kept_and_the_later_waits() {
        var id = negotiating();
        var employer = joined(id);
        offers.make(new MakeOffer(id, employer, terms("8000"), 0));
        var late = (OfferResult.Made) offers.make(new MakeOffer(id, worker, terms("9300"), 0));
        assertThat(late.waits()).isTrue();
        assertThat(offers.ledger(id, worker).orElseThrow().offers()).hasSize(2);
        assertThat(offers.putForward(id, late.offer(), worker)).isEqualTo(new OfferResult.Made(late.offer(), false));
        assertThat(offers.ledger(id, worker)
                        .orElseThrow()
                        .standing()
                        .orElseThrow()
                        .id())
                .isEqualTo(late.offer());
        assertThat(offers.ledger(id, dispatcher)).isEmpty();
    }

    @Test
    void neither_answers_nor_offers_are_read_outside_the_wall_nor_lie_there_in_the_clear() throws SQLException {
        var id = negotiating();
        var employer = joined(id);
        answers.answer(answer(id, employer));
        offers.make(new MakeOffer(id, employer, terms("8000"), 0));
        assertThat(offers.ledger(id, worker)).isPresent();
        assertThatThrownBy(() -> wall.outside(() -> offers.ledger(id, worker))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> wall.outside(() -> answers.of(id, worker))).isInstanceOf(DataAccessException.class);
        try (var connection = database.connectAsAdmin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(o::text, '') || (select string_agg(a::text, '') from negotiation.answer_privileged a)
                               || (select string_agg(e::text, '') from journal.entry e)
                               || coalesce((select string_agg(p::text, '') from shared.event_publication p), '')
                          from negotiation.offer_privileged o
                        """)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain("800000", "宿舍押金另算", "只认两个月");
        }
    }

    private GiveAnswer answer(CaseId id, Actor employer) {
        var claim = files.find(id, employer).orElseThrow().claims().getFirst().id();
        return new GiveAnswer(
                id,
                employer,
                List.of(new ClaimAnswer(claim, Attitude.PARTLY_ADMITTED, Money.ofYuan("6000"), "只认两个月", true)),
                List.of(),
                "王某",
                "人事");
    }

    private static Terms terms(String yuan) {
        return new Terms(
                List.of(new Installment(Money.ofYuan(yuan), LocalDate.of(2026, 3, 20))),
                PayMethod.BANK_TRANSFER,
                Set.of(),
                "宿舍押金另算");
    }

    private CaseId negotiating() {
        var id = accepted(aCase().route(Route.NEGOTIATE).respondentPhone(EMPLOYER_PHONE));
        files.move(id, Stage.Event.START_NEGOTIATION, dispatcher);
        return id;
    }

    private Actor joined(CaseId id) {
        var invitation = ((OpenInvitationResult.Opened) invitations.open(code(), "a")).id();
        invitations.sendCode(invitation, Locale.CHINA);
        var proven = (ProveResult.Joined) invitations.prove(invitation, newest(SIX));
        assertThat(proven.caseId()).isEqualTo(id);
        return Actor.party(proven.person());
    }

    private CaseId accepted(CaseBuilder builder) {
        var id = accept(builder);
        await().untilAsserted(() -> assertThat(invitations.of(id)).isPresent());
        if (invitations.of(id).orElseThrow().channel() == org.fengqiao.platform.delivery.Channel.SMS) {
            await().untilAsserted(() ->
                    assertThat(invitations.of(id).orElseThrow().deliveredAt()).isNotNull());
        }
        return id;
    }

    private CaseId accept(CaseBuilder builder) {
        worker = Actor.party(people.withPhone(new PhoneNumber("13800001234")));
        var id = builder.by(worker.person())
                .handledBy(DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach())
                .openIn(files);
        files.accept(id, SERIES, dispatcher);
        return id;
    }

    private String code() {
        return newest(CODE);
    }

    /** The newest match in what was sent, as the demonstration's outbox shows it. */
    private String newest(Pattern pattern) {
        var found = pattern.matcher(outbox());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String outbox() {
        try {
            return web.perform(get("/demo/outbox")).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
