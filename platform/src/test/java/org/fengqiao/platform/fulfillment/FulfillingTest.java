package org.fengqiao.platform.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.agreement.AgreedCase.MEDIATOR;
import static org.fengqiao.platform.agreement.AgreedCase.TERMS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.law.Money;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.account.PhoneCodes;
import org.fengqiao.platform.agreement.AgreedCase;
import org.fengqiao.platform.agreement.AgreementKind;
import org.fengqiao.platform.agreement.AgreementSteps;
import org.fengqiao.platform.agreement.AgreementTookEffect;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.DeliveryLine;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.fulfillment.FollowUp.Occasion;
import org.fengqiao.platform.fulfillment.FollowUp.Outcome;
import org.fengqiao.platform.fulfillment.FollowUp.TalkedTo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 8,500 yuan in two payments: 4,500 by 20 March, 4,000 by 20 April 2026; in effect on 2 March. */
@PlatformTest(demonstration = true)
class FulfillingTest {

    @Autowired
    private Payments payments;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private PaymentRounds rounds;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PhoneCodes codes;

    @Autowired
    private People people;

    @Autowired
    private Agreements agreements;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CasePapers papers;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private AgreementSteps steps;

    @BeforeEach
    void takeSteps(@Autowired ApplicationContext application) {
        steps = new AgreementSteps(application);
    }

    @Test
    void both_are_told_of_their_duties_and_a_visit_is_planned() {
        var agreed = inEffect();
        assertThat(payments.of(agreed.id()))
                .extracting(Payment::number, payment -> payment.amount().display(), Payment::due)
                .containsExactly(
                        tuple(1, "4,500", LocalDate.parse("2026-03-20")),
                        tuple(2, "4,000", LocalDate.parse("2026-04-20")));
        assertThat(papers.of(agreed.id(), Side.RESPONDENT))
                .anyMatch(paper -> paper.kind() == PaperKind.PERFORMANCE_NOTICE);
        assertThat(turns(agreed.id())).containsExactly("MEDIATOR fulfillment.follow-up 2026-03-09");
    }

    @Test
    void the_event_seen_twice_begins_it_once() {
        var agreed = inEffect();
        var agreement = agreements.inEffect(agreed.id()).orElseThrow();
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> events.publishEvent(new AgreementTookEffect(
                        agreement.id(), agreed.id(), AgreementKind.MEDIATION, agreement.effectiveAt())));
        await().until(() -> jdbc.sql("select count(*) from shared.event_publication where completion_date is null")
                        .query(Integer.class)
                        .single()
                == 0);
        assertThat(papers.of(agreed.id()).stream().filter(paper -> paper.kind() == PaperKind.PERFORMANCE_NOTICE))
                .hasSize(1);
        assertThat(payments.of(agreed.id())).hasSize(2);
    }

    @Test
    void paid_in_full_the_case_is_closed_and_the_visit_stays() {
        var agreed = inEffect();
        assertThat(payments.saidPaid(agreed.id(), 1, agreed.employer())).isEqualTo(new ReportResult.Reported(false));
        assertThat(turns(agreed.id())).contains("APPLICANT fulfillment.confirm 2026-03-21");
        assertThat(payments.received(agreed.id(), 1, agreed.worker())).isEqualTo(new ReportResult.Reported(false));
        assertThat(stage(agreed.id())).isEqualTo(Stage.FULFILLING);
        assertThat(payments.received(agreed.id(), 2, agreed.worker())).isEqualTo(new ReportResult.Reported(true));

        assertThat(stage(agreed.id())).isEqualTo(Stage.CLOSED);
        assertThat(turns(agreed.id())).containsExactly("MEDIATOR fulfillment.follow-up 2026-03-09");
        assertThat(payments.notReceived(agreed.id(), 2, agreed.worker())).isEqualTo(new ReportResult.ReceivedBefore());
    }

    @Test
    void each_side_says_only_what_it_knows() {
        var agreed = inEffect();
        assertThat(payments.saidPaid(agreed.id(), 1, agreed.employer())).isInstanceOf(ReportResult.Reported.class);
        assertThat(payments.received(agreed.id(), 1, agreed.employer())).isEqualTo(new ReportResult.OtherSidesWord());
        assertThat(payments.saidPaid(agreed.id(), 1, agreed.worker())).isEqualTo(new ReportResult.OtherSidesWord());
        assertThat(payments.received(agreed.id(), 3, agreed.worker())).isEqualTo(new ReportResult.NotFound());
    }

    @Test
    void two_accounts_of_one_payment_both_stay() {
        var agreed = inEffect();
        payments.saidPaid(agreed.id(), 1, agreed.employer());
        payments.notReceived(agreed.id(), 1, agreed.worker());
        assertThat(payments.of(agreed.id()).getFirst().state()).isEqualTo(PaymentState.NOT_RECEIVED);
        assertThat(payments.reports(agreed.id()))
                .extracting(Report::kind)
                .containsExactly(PaymentState.SAID_PAID, PaymentState.NOT_RECEIVED);
    }

    @Test
    void parts_add_up_and_a_part_is_less_than_what_is_open() {
        var agreed = inEffect();
        assertThat(payments.partlyReceived(agreed.id(), 1, Money.ofYuan("3000"), agreed.worker()))
                .isInstanceOf(ReportResult.Reported.class);
        assertThat(payments.of(agreed.id()).getFirst().outstanding()).isEqualTo(Money.ofYuan("1500"));
        assertThat(payments.partlyReceived(agreed.id(), 1, Money.ofYuan("1500"), agreed.worker()))
                .isEqualTo(new ReportResult.NotAPart());
        assertThat(payments.received(agreed.id(), 1, agreed.worker())).isInstanceOf(ReportResult.Reported.class);
    }

    @Test
    void the_ladder_reminds_the_employer_asks_the_worker_and_opens_the_next_door() {
        var agreed = inEffect();
        assertThat(climb("2026-03-16")).isZero();
        assertThat(climb("2026-03-17")).isEqualTo(1);
        assertThat(sent(agreed.id(), "due-soon")).isEqualTo(1);
        assertThat(turns(agreed.id())).contains("RESPONDENT fulfillment.pay 2026-03-20");

        assertThat(climb("2026-03-20")).isEqualTo(1);
        assertThat(sent(agreed.id(), "due-today")).isEqualTo(1);
        assertThat(turns(agreed.id())).contains("APPLICANT fulfillment.confirm 2026-03-21");

        assertThat(climb("2026-03-21")).isEqualTo(1);
        assertThat(sent(agreed.id(), "late")).isEqualTo(1);
        assertThat(turns(agreed.id())).contains("MEDIATOR fulfillment.call 2026-03-21");
        assertThat(deadlines.openOf(agreed.id()))
                .anySatisfy(deadline -> assertThat(deadline.ruleId()).isEqualTo("mae.new_limitation"));
        assertThat(turns(agreed.id())).noneMatch(turn -> turn.contains("way-on"));

        assertThat(climb("2026-03-23")).isEqualTo(1);
        assertThat(sent(agreed.id(), "way-on")).isEqualTo(1);
        assertThat(turns(agreed.id())).contains("APPLICANT fulfillment.way-on null");
        assertThat(payments.late(agreed.id()).orElseThrow().number()).isEqualTo(1);

        payments.received(agreed.id(), 1, agreed.worker());
        assertThat(turns(agreed.id())).containsExactly("MEDIATOR fulfillment.follow-up 2026-03-09");
        assertThat(climb("2026-03-27")).as("nothing follows what is there").isZero();
    }

    @Test
    void a_worker_who_said_it_came_is_not_asked_on_the_day() {
        var agreed = inEffect();
        payments.received(agreed.id(), 1, agreed.worker());
        climb("2026-03-20");
        assertThat(sent(agreed.id(), "due-today")).isZero();
    }

    @Test
    void a_promise_on_the_telephone_sets_the_next_call_itself() {
        var agreed = inEffect();
        payments.received(agreed.id(), 1, agreed.worker());
        clock.moveTo(LocalDate.parse("2026-04-22"));
        rounds.round(10);
        assertThat(turns(agreed.id())).contains("MEDIATOR fulfillment.call 2026-04-21");

        assertThat(followUp(agreed, Outcome.PROMISED, null)).isEqualTo(new FollowUpResult.DayMissing());
        assertThat(followUp(agreed, Outcome.PROMISED, LocalDate.parse("2026-04-25")))
                .isEqualTo(new FollowUpResult.Recorded());

        assertThat(turns(agreed.id())).contains("MEDIATOR fulfillment.call 2026-04-26");
        assertThat(followUps.of(agreed.id())).singleElement().satisfies(followUp -> {
            assertThat(followUp.occasion()).isEqualTo(Occasion.LATE_PAYMENT);
            assertThat(followUp.promisedOn()).isEqualTo(LocalDate.parse("2026-04-25"));
        });
        assertThat(papers.newest(agreed.id(), PaperKind.FOLLOW_UP_RECORD)).isPresent();
    }

    @Test
    void a_payment_told_of_on_the_telephone_is_one() {
        var agreed = inEffect();
        payments.received(agreed.id(), 1, agreed.worker());
        clock.moveTo(LocalDate.parse("2026-04-22"));
        followUp(agreed, Outcome.PAID, null);
        assertThat(stage(agreed.id())).isEqualTo(Stage.CLOSED);
    }

    @Test
    void the_visit_of_the_seventh_day_plans_that_of_the_thirtieth() {
        var agreed = inEffect();
        clock.moveTo(LocalDate.parse("2026-03-09"));
        followUp(agreed, Outcome.ON_TRACK, null);
        assertThat(turns(agreed.id())).contains("MEDIATOR fulfillment.follow-up 2026-04-01");
        payments.received(agreed.id(), 1, agreed.worker());
        clock.moveTo(LocalDate.parse("2026-04-01"));
        followUp(agreed, Outcome.ON_TRACK, null);
        assertThat(turns(agreed.id())).noneMatch(turn -> turn.contains("follow-up"));
        assertThat(followUps.of(agreed.id()))
                .extracting(FollowUp::occasion)
                .containsExactly(Occasion.SEVENTH_DAY, Occasion.THIRTIETH_DAY);
    }

    @Test
    void an_account_is_told_with_a_code_and_lies_encrypted() {
        var agreed = inEffect();
        var view = cases.find(agreed.id(), agreed.worker()).orElseThrow();
        var phone = people.phoneOf(agreed.worker().person()).orElseThrow();
        clock.advance(Duration.ofMinutes(2));
        codes.send(phone, Locale.CHINA);
        assertThat(accounts.tell(view, "某某银行", "6222020000000000009", phone, "abc", agreed.worker()))
                .isInstanceOf(CheckCodeResult.Wrong.class);
        assertThat(accounts.of(agreed.id())).isEmpty();
        assertThat(accounts.tell(view, "某某银行", "6222020000000000009", phone, steps.code(), agreed.worker()))
                .isInstanceOf(CheckCodeResult.Proven.class);
        assertThat(accounts.of(agreed.id()).orElseThrow().masked()).isEqualTo("**** **** 0009");
        assertThat(jdbc.sql("select encode(number, 'escape') from fulfillment.account")
                        .query(String.class)
                        .single())
                .doesNotContain("6222");
    }

    @Test
    void a_card_number_carries_its_own_check() {
        assertThat(Account.isCardNumber("4111111111111111")).isTrue();
        assertThat(Account.isCardNumber("4111111111111112")).isFalse();
        assertThat(Account.isCardNumber("411111")).isFalse();
    }

    private AgreedCase inEffect() {
        var agreed = steps.mediatedInEffect(TERMS);
        await().until(() ->
                papers.newest(agreed.id(), PaperKind.PERFORMANCE_NOTICE).isPresent());
        return agreed;
    }

    private int climb(String day) {
        clock.moveTo(LocalDate.parse(day));
        return rounds.round(10);
    }

    private FollowUpResult followUp(AgreedCase agreed, Outcome outcome, @Nullable LocalDate promisedOn) {
        return followUps.record(
                new RecordFollowUp(agreed.id(), MEDIATOR, TalkedTo.RESPONDENT, outcome, promisedOn, "", null, null));
    }

    private long sent(CaseId id, String template) {
        return deliveries.about(id.region(), id.value()).stream()
                .map(DeliveryLine::template)
                .filter(template::equals)
                .count();
    }

    private List<String> turns(CaseId id) {
        return tasks.of(id).stream()
                .filter(task -> task.kind().startsWith("fulfillment."))
                .map(FulfillingTest::turn)
                .toList();
    }

    private static String turn(Task task) {
        return task.turn() + " " + task.kind() + " "
                + Optional.ofNullable(task.due()).map(LocalDate::toString).orElse("null");
    }

    private Stage stage(CaseId id) {
        return cases.findForSystem(id).orElseThrow().stage();
    }
}
