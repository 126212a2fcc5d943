package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.mediation.AMediation.DISPATCHER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.casefile.UndisputedFact;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Wall;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What a mediator puts to both sides: terms, and facts. */
@PlatformTest(demonstration = true)
@RecordApplicationEvents
class ProposingTest {

    @Autowired
    private SettlementProposals proposals;

    @Autowired
    private FactProposals factProposals;

    @Autowired
    private Mediations mediations;

    @Autowired
    private UndisputedFacts facts;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Wall wall;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ApplicationEvents events;

    @Test
    void what_both_accept_goes_to_signing_and_its_terms_are_read_by_id() {
        var it = AMediation.begun(application);
        var proposal = made(it, "8500");
        assertThat(waiting(it.id())).containsExactly(Turn.APPLICANT, Turn.RESPONDENT);
        assertThat(accept(it.id(), proposal, it.worker())).isEqualTo(new ProposalResult.Answered(false));
        assertThat(waiting(it.id())).containsExactly(Turn.RESPONDENT);
        assertThat(mediations.acceptedTerms(it.id(), proposal)).isEmpty();

        assertThat(accept(it.id(), proposal, it.employer())).isEqualTo(new ProposalResult.Answered(true));

        assertThat(mediations.acceptedTerms(it.id(), proposal)).contains(terms("8500"));
        assertThat(files.find(it.id(), it.worker()).orElseThrow().stage()).isEqualTo(Stage.SIGNING);
        assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.Settled.class);
        assertThat(events.stream(ProposalAccepted.class))
                .singleElement()
                .satisfies(event -> assertThat(event.proposal()).isEqualTo(proposal));
        assertThat(accept(it.id(), proposal, it.worker())).isEqualTo(new ProposalResult.NoLongerOpen());
        assertThat(proposals.make(it.id(), terms("9000"), it.mediator())).isEqualTo(new ProposalResult.NotRunning());
        await().untilAsserted(() ->
                assertThat(tasks.of(it.id())).extracting(Task::kind).containsExactly("agreement.look-over"));
    }

    @Test
    void until_both_have_answered_neither_sees_the_others_and_afterwards_only_that_it_was_not_both() {
        var it = AMediation.begun(application);
        var proposal = made(it, "8500");
        var before = proposals.cards(it.id(), it.employer());
        accept(it.id(), proposal, it.worker());

        assertThat(proposals.cards(it.id(), it.employer())).isEqualTo(before);
        assertThat(proposals.of(it.id(), it.mediator()).getFirst().answers())
                .containsOnlyKeys(Side.APPLICANT)
                .containsValue(ProposalAnswer.ACCEPT);

        decline(it.id(), proposal, it.employer());

        assertThat(proposals.cards(it.id(), it.employer())).singleElement().satisfies(card -> {
            assertThat(card.state()).isEqualTo(ProposalState.DECLINED);
            assertThat(card.own()).isEqualTo(ProposalAnswer.DECLINE);
        });
        assertThat(files.find(it.id(), it.worker()).orElseThrow().stage()).isEqualTo(Stage.MEDIATING);
        assertThat(proposals.of(it.id(), it.worker())).isEmpty();
        assertThat(proposals.of(it.id(), it.otherMediator())).isEmpty();
        assertThat(proposals.of(it.id(), DISPATCHER)).isEmpty();
        assertThat(proposals.cards(it.id(), it.mediator())).isEmpty();
    }

    @Test
    void an_answer_can_be_taken_back_while_the_other_is_silent() {
        var it = AMediation.begun(application);
        var proposal = made(it, "8500");
        accept(it.id(), proposal, it.worker());
        assertThat(decline(it.id(), proposal, it.worker())).isEqualTo(new ProposalResult.Answered(false));
        assertThat(accept(it.id(), proposal, it.employer())).isEqualTo(new ProposalResult.Answered(false));
        assertThat(files.find(it.id(), it.worker()).orElseThrow().stage()).isEqualTo(Stage.MEDIATING);
    }

    @Test
    void a_newer_proposal_voids_the_older_and_that_is_seen() {
        var it = AMediation.begun(application);
        var older = made(it, "8500");
        accept(it.id(), older, it.worker());
        var newer = made(it, "8800");
        assertThat(proposals.cards(it.id(), it.worker()))
                .extracting(Proposal.Card::state)
                .containsExactly(ProposalState.VOID, ProposalState.OPEN);
        assertThat(accept(it.id(), older, it.employer())).isEqualTo(new ProposalResult.NoLongerOpen());
        assertThat(accept(it.id(), newer, it.employer())).isEqualTo(new ProposalResult.Answered(false));
        assertThat(waiting(it.id())).containsExactly(Turn.APPLICANT);
    }

    @Test
    void only_the_mediator_of_the_case_proposes_and_only_its_sides_answer() {
        var it = AMediation.begun(application);
        var proposal = made(it, "8500");
        assertThat(proposals.make(it.id(), terms("1"), it.otherMediator())).isEqualTo(new ProposalResult.NotFound());
        assertThat(proposals.make(it.id(), terms("1"), DISPATCHER)).isEqualTo(new ProposalResult.NotFound());
        assertThat(proposals.make(it.id(), terms("1"), it.worker())).isEqualTo(new ProposalResult.NotFound());
        assertThat(accept(it.id(), proposal, it.mediator())).isEqualTo(new ProposalResult.NotFound());
        assertThat(accept(it.id(), proposal, Actor.party(UUID.randomUUID()))).isEqualTo(new ProposalResult.NotFound());
        assertThat(accept(it.id(), UUID.randomUUID(), it.worker())).isEqualTo(new ProposalResult.NotFound());
        assertThat(accept(it.id(), proposal, it.worker())).isEqualTo(new ProposalResult.Answered(false));
    }

    @RepeatedTest(5)
    void both_accepting_at_once_is_one_agreement() throws Exception {
        var it = AMediation.begun(application);
        var proposal = made(it, "8500");
        var start = new CyclicBarrier(2);
        try (var sides = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = List.of(it.worker(), it.employer()).stream()
                    .map(side -> sides.submit(() -> {
                        start.await();
                        return accept(it.id(), proposal, side);
                    }))
                    .toList();
            assertThat(List.of(result(answers.get(0)), result(answers.get(1))))
                    .containsExactlyInAnyOrder(new ProposalResult.Answered(false), new ProposalResult.Answered(true));
        }
        assertThat(files.find(it.id(), it.worker()).orElseThrow().stage()).isEqualTo(Stage.SIGNING);
        assertThat(mediations.acceptedTerms(it.id(), proposal)).isPresent();
    }

    @Test
    void when_it_ends_an_open_proposal_is_void() {
        var it = AMediation.begun(application);
        var proposal = made(it, "8500");
        accept(it.id(), proposal, it.worker());
        mediations.end(it.id(), EndReason.NO_AGREEMENT, it.mediator());
        assertThat(proposals.cards(it.id(), it.worker()))
                .extracting(Proposal.Card::state)
                .containsExactly(ProposalState.VOID);
        assertThat(accept(it.id(), proposal, it.employer())).isEqualTo(new ProposalResult.NoLongerOpen());
    }

    @Test
    void an_answer_counts_for_nothing_once_the_sides_agreed_by_themselves() {
        var it = AMediation.begun(application);
        var proposal = made(it, "8500");
        accept(it.id(), proposal, it.worker());
        files.move(it.id(), Stage.Event.AGREE, it.worker());
        assertThat(accept(it.id(), proposal, it.employer()))
                .isIn(new ProposalResult.NotRunning(), new ProposalResult.NoLongerOpen());
        await().untilAsserted(() -> assertThat(proposals.cards(it.id(), it.worker()))
                .extracting(Proposal.Card::state)
                .containsExactly(ProposalState.VOID));
        assertThat(mediations.acceptedTerms(it.id(), proposal)).isEmpty();
    }

    @Test
    void a_fact_is_undisputed_when_both_confirm_it_and_protected_until_then() {
        var it = AMediation.begun(application, ClaimType.WAGE, ClaimType.DOUBLE_WAGE);
        var claim = claim(it, 0);
        var fact = proposed(it, claim, Money.ofYuan("6000"));
        var before = factProposals.cards(it.id(), it.employer());
        assertThat(factProposals.confirm(it.id(), fact, it.worker())).isEqualTo(new FactResult.Answered(false));
        assertThat(factProposals.cards(it.id(), it.employer())).isEqualTo(before);
        assertThat(facts.of(it.id())).isEmpty();
        assertThat(factProposals.confirm(it.id(), fact, it.worker())).isEqualTo(new FactResult.NoLongerOpen());

        assertThat(factProposals.confirm(it.id(), fact, it.employer())).isEqualTo(new FactResult.Answered(true));

        assertThat(wall.outside(() -> facts.of(it.id())))
                .containsExactly(new UndisputedFact(claim, Money.ofYuan("6000")));
        assertThat(factProposals.propose(it.id(), claim, Money.ofYuan("7000"), it.mediator()))
                .isEqualTo(new FactResult.AlreadyUndisputed());
        assertThat(factProposals.propose(it.id(), claim(it, 1), null, it.mediator()))
                .isInstanceOf(FactResult.Proposed.class);
    }

    @Test
    void one_side_that_does_not_confirm_leaves_no_fact_and_a_newer_proposal_of_it_voids_the_older() {
        var it = AMediation.begun(application);
        var claim = claim(it, 0);
        var older = proposed(it, claim, Money.ofYuan("6000"));
        var fact = proposed(it, claim, Money.ofYuan("5000"));
        assertThat(factProposals.confirm(it.id(), older, it.worker())).isEqualTo(new FactResult.NoLongerOpen());
        factProposals.confirm(it.id(), fact, it.worker());
        assertThat(factProposals.decline(it.id(), fact, it.employer())).isEqualTo(new FactResult.Answered(false));
        assertThat(facts.of(it.id())).isEmpty();
        assertThat(tasks.of(it.id())).extracting(Task::kind).doesNotContain("mediation.confirm-fact");
        assertThat(factProposals.propose(it.id(), claim, null, it.otherMediator()))
                .isEqualTo(new FactResult.NotFound());
        assertThat(factProposals.propose(it.id(), UUID.randomUUID(), null, it.mediator()))
                .isEqualTo(new FactResult.NotFound());
        assertThat(factProposals.confirm(it.id(), fact, it.mediator())).isEqualTo(new FactResult.NotFound());
        mediations.end(it.id(), EndReason.NO_AGREEMENT, it.mediator());
        assertThat(factProposals.propose(it.id(), claim, null, it.mediator())).isEqualTo(new FactResult.NotRunning());
        assertThat(factProposals.confirm(it.id(), fact, it.worker())).isEqualTo(new FactResult.NotRunning());
    }

    @Test
    void a_worker_who_accepts_less_than_nobody_disputes_was_told_and_the_mediator_sees_only_that() {
        var it = AMediation.begun(application);
        var claim = claim(it, 0);
        var fact = proposed(it, claim, Money.ofYuan("9000"));
        factProposals.confirm(it.id(), fact, it.worker());
        factProposals.confirm(it.id(), fact, it.employer());
        var proposal = made(it, "8500");
        assertThat(proposals.isBelowUndisputed(files.find(it.id(), it.worker()).orElseThrow(), terms("8500")))
                .isTrue();
        assertThat(proposals.isBelowUndisputed(files.find(it.id(), it.worker()).orElseThrow(), terms("9000")))
                .isFalse();
        assertThat(proposals.isBelowUndisputed(
                        files.find(it.id(), it.employer()).orElseThrow(), terms("8500")))
                .isFalse();
        accept(it.id(), proposal, it.worker());
        assertThat(proposals.of(it.id(), it.mediator()).getLast().warned()).containsExactly(Side.APPLICANT);
    }

    @Test
    void neither_terms_nor_answers_nor_facts_are_read_outside_the_wall_nor_lie_there_in_the_clear()
            throws SQLException {
        var it = AMediation.begun(application);
        var proposal = made(it, "8517");
        accept(it.id(), proposal, it.worker());
        proposed(it, claim(it, 0), Money.ofYuan("6123"));
        assertThat(proposals.of(it.id(), it.mediator())).hasSize(1);
        assertThatThrownBy(() -> wall.outside(() -> proposals.of(it.id(), it.mediator())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> wall.outside(() -> mediations.acceptedTerms(it.id(), proposal)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> wall.outside(() -> factProposals.of(it.id(), it.mediator())))
                .isInstanceOf(DataAccessException.class);
        assertThat(wall.outside(() -> mediations.of(it.id(), it.worker()))).isPresent();
        try (var connection = database.connectAsAdmin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select string_agg(p::text, '') from mediation.proposal_privileged p)
                               || (select string_agg(f::text, '') from mediation.fact_proposal_privileged f)
                               || (select string_agg(e::text, '') from journal.entry e)
                               || (select string_agg(t::text, '') from casefile.task t)
                               || (select string_agg(m::text, '') from delivery.message m)
                               || coalesce((select string_agg(p::text, '') from shared.event_publication p), '')
                        """)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isNotEmpty().doesNotContain("8517", "851700", "6123", "宿舍押金另算");
        }
    }

    @Test
    void the_database_keeps_one_open_proposal_and_two_people_who_confirm() throws SQLException {
        var it = AMediation.begun(application);
        made(it, "8500");
        made(it, "8600");
        assertThatThrownBy(() -> change("update mediation.proposal_privileged set state = 'OPEN' where number = 1"))
                .hasMessageContaining("one_open_proposal_of_a_case");
        assertThatThrownBy(() -> change("update mediation.proposal_privileged set number = 2 where number = 1"))
                .hasMessageContaining("number");
        var fact = proposed(it, claim(it, 0), null);
        factProposals.confirm(it.id(), fact, it.worker());
        assertThatThrownBy(() -> change(
                        "update mediation.fact_proposal_privileged set state = 'CONFIRMED', respondent = applicant"))
                .hasMessageContaining("two_people_confirm");
        assertThatThrownBy(() -> change("update mediation.fact_proposal_privileged set state = 'CONFIRMED'"))
                .hasMessageContaining("confirmed_by_both");
        change("update mediation.fact_proposal_privileged set applicant = null");
    }

    private UUID made(AMediation it, String yuan) {
        return ((ProposalResult.Made) proposals.make(it.id(), terms(yuan), it.mediator())).proposal();
    }

    private UUID proposed(AMediation it, UUID claim, @Nullable Money amount) {
        return ((FactResult.Proposed) factProposals.propose(it.id(), claim, amount, it.mediator())).fact();
    }

    private UUID claim(AMediation it, int index) {
        return files.find(it.id(), it.worker())
                .orElseThrow()
                .claims()
                .get(index)
                .id();
    }

    private ProposalResult accept(CaseId id, UUID proposal, Actor by) {
        return proposals.answer(id, proposal, ProposalAnswer.ACCEPT, by);
    }

    private ProposalResult decline(CaseId id, UUID proposal, Actor by) {
        return proposals.answer(id, proposal, ProposalAnswer.DECLINE, by);
    }

    private List<Turn> waiting(CaseId id) {
        return tasks.of(id).stream()
                .filter(task -> task.kind().equals("mediation.answer-proposal"))
                .map(Task::turn)
                .sorted()
                .toList();
    }

    private static ProposalResult result(Future<ProposalResult> answer) throws Exception {
        return answer.get();
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private static Terms terms(String yuan) {
        return new Terms(
                List.of(new Installment(Money.ofYuan(yuan), LocalDate.of(2026, 3, 20))),
                PayMethod.BANK_TRANSFER,
                Set.of(),
                "宿舍押金另算");
    }
}
