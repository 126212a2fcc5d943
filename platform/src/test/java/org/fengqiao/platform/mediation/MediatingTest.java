package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.mediation.AMediation.DISPATCHER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Deadline;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.intake.Acceptances;
import org.fengqiao.platform.intake.Withdrawals;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From "a mediator is asked in" to "it ended": how it begins, runs out, is prolonged and ends. */
@PlatformTest(demonstration = true)
class MediatingTest {

    @Autowired
    private Mediations mediations;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Journal journal;

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext application;

    @Test
    void begins_with_its_mediator_both_counts_of_days_tasks_for_all_and_a_message_to_both() {
        var it = AMediation.begun(application);

        assertThat(mediations.of(it.id(), it.worker()))
                .containsInstanceOf(Mediation.InProgress.class)
                .hasValueSatisfying(found -> assertThat(((Mediation.InProgress) found).mediator())
                        .isEqualTo(it.mediator().person()));
        assertThat(mediations.days(it.id()))
                .satisfiesExactly(
                        receipt -> assertThat(receipt.ruleId()).isEqualTo("med.law15"),
                        acceptance -> assertThat(acceptance.ruleId()).isEqualTo("ec.end"));
        assertThat(mediations.days(it.id())).allSatisfy(day -> {
            assertThat(day.lastDay()).isEqualTo(LocalDate.of(2026, 3, 17));
            assertThat(day.days()).isEqualTo(15);
        });
        assertThat(turns(it.id()))
                .containsEntry("mediation.begin", List.of(Turn.MEDIATOR))
                .containsEntry("mediation.enter", List.of(Turn.APPLICANT, Turn.RESPONDENT));
        assertThat(deliveries.about(it.id().region(), it.id().value()))
                .filteredOn(line -> line.template().equals("mediation-started"))
                .hasSize(2);
        assertThat(verbs(it.id())).contains("mediation.start");
    }

    @Test
    void waits_for_a_mediator_and_begins_when_one_is_assigned() {
        var it = AMediation.accepted(application, Route.MEDIATE);
        assertThat(mediations.of(it.id(), it.worker())).isEmpty();

        acceptances.assign(it.id(), it.mediator().person(), DISPATCHER);

        it.sits(application);
    }

    @Test
    void whoever_negotiated_first_has_the_days_from_the_call() {
        var it = AMediation.accepted(application, Route.NEGOTIATE);
        clock.moveTo(LocalDate.of(2026, 3, 9));
        files.move(it.id(), Stage.Event.CALL_MEDIATOR, it.worker());
        await().untilAsserted(() ->
                assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.Called.class));
        assertThat(tasks.of(it.id())).extracting(Task::kind).doesNotContain("mediation.begin");

        acceptances.assign(it.id(), it.mediator().person(), DISPATCHER);

        it.sits(application);
        assertThat(mediations.days(it.id())).extracting(DayBar::lastDay).containsOnly(LocalDate.of(2026, 3, 24));
        assertThat(deadlines.openOf(it.id())).extracting(Deadline::trigger).containsOnly(LocalDate.of(2026, 3, 9));
    }

    @Test
    void hearing_it_twice_begins_once() {
        var it = AMediation.begun(application);
        mediations.follow(it.id());
        mediations.follow(it.id());
        assertThat(verbs(it.id())).containsOnlyOnce("mediation.start");
    }

    @Test
    void another_mediator_takes_over_what_waited_for_the_first() {
        var it = AMediation.begun(application);
        acceptances.assign(it.id(), it.otherMediator().person(), DISPATCHER);
        await().untilAsserted(() -> assertThat(verbs(it.id())).contains("mediation.hand-over"));
        assertThat(tasks.of(it.id()))
                .filteredOn(task -> task.turn() == Turn.MEDIATOR)
                .isNotEmpty()
                .allSatisfy(task ->
                        assertThat(task.assignee()).isEqualTo(it.otherMediator().person()));
        assertThat(mediations.of(it.id(), it.mediator())).isEmpty();
        assertThat(mediations.of(it.id(), it.otherMediator())).isPresent();
    }

    @Test
    void the_fifteenth_day_opens_the_exit_tells_both_and_asks_whether_they_go_on() {
        var it = AMediation.begun(application);
        clock.moveTo(LocalDate.of(2026, 3, 18));
        deadlines.passOverdue(10);

        await().untilAsserted(() -> assertThat(
                        deliveries.about(it.id().region(), it.id().value()))
                .filteredOn(line -> line.template().equals("time-is-up"))
                .hasSize(2));
        await().untilAsserted(() -> assertThat(turns(it.id()))
                .containsEntry("mediation.consent", List.of(Turn.APPLICANT, Turn.RESPONDENT)));
        assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.InProgress.class);
        assertThat(mediations.days(it.id())).allMatch(DayBar::isOver);
        assertThat(extensions.of(it.id(), it.worker()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.until()).isEqualTo(LocalDate.of(2026, 4, 2)));
    }

    @Test
    void both_agree_and_the_last_day_is_another_one_counted_by_the_same_rule() {
        var it = AMediation.begun(application);
        assertThat(extensions.ask(it.id(), it.mediator()))
                .isEqualTo(new ExtensionResult.Asked(LocalDate.of(2026, 4, 1)));
        var asked = extensions.of(it.id(), it.worker()).getFirst().id();

        assertThat(extensions.agree(it.id(), asked, it.worker())).isEqualTo(new ExtensionResult.Answered(false));
        assertThat(extensions.agree(it.id(), asked, it.worker())).isEqualTo(new ExtensionResult.NotAsked());
        assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.InProgress.class);
        assertThat(extensions.agree(it.id(), asked, it.employer())).isEqualTo(new ExtensionResult.Answered(true));

        assertThat(mediations.of(it.id(), it.worker()))
                .hasValueSatisfying(found ->
                        assertThat(((Mediation.Extended) found).until()).isEqualTo(LocalDate.of(2026, 4, 1)));
        assertThat(deadlines.openOf(it.id()))
                .filteredOn(open -> open.ruleId().equals("ec.end"))
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2026, 4, 1));
        assertThat(deadlines.openOf(it.id()))
                .filteredOn(open -> open.ruleId().equals("med.law15"))
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 17));
        assertThat(verbs(it.id())).contains("casefile.extend-deadline");
    }

    @Test
    void a_day_that_passed_runs_again_when_both_agree() {
        var it = AMediation.begun(application);
        clock.moveTo(LocalDate.of(2026, 3, 18));
        deadlines.passOverdue(10);
        await().untilAsserted(
                        () -> assertThat(extensions.of(it.id(), it.worker())).hasSize(1));
        var asked = extensions.of(it.id(), it.worker()).getFirst().id();
        extensions.agree(it.id(), asked, it.worker());
        assertThat(extensions.agree(it.id(), asked, it.employer())).isEqualTo(new ExtensionResult.Answered(true));
        assertThat(deadlines.openOf(it.id()))
                .filteredOn(open -> open.ruleId().equals("ec.end"))
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2026, 4, 2));
    }

    @Test
    void one_no_is_enough_not_to_prolong_and_a_side_that_asks_has_agreed() {
        var it = AMediation.begun(application);
        extensions.ask(it.id(), it.worker());
        var asked = extensions.of(it.id(), it.employer()).getFirst();
        assertThat(asked.agreed()).containsExactly(Side.APPLICANT);
        assertThat(extensions.decline(it.id(), asked.id(), it.employer()))
                .isEqualTo(new ExtensionResult.Answered(false));
        assertThat(extensions.agree(it.id(), asked.id(), it.employer())).isEqualTo(new ExtensionResult.NotAsked());
        assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.InProgress.class);
        assertThat(extensions.ask(it.id(), DISPATCHER)).isEqualTo(new ExtensionResult.NotFound());
        assertThat(extensions.agree(it.id(), UUID.randomUUID(), it.employer()))
                .isEqualTo(new ExtensionResult.NotFound());
    }

    @Test
    void a_mediator_ends_it_for_a_reason_of_the_list() {
        var it = AMediation.begun(application);
        assertThat(mediations.end(it.id(), EndReason.LEFT, it.mediator()))
                .isEqualTo(new EndResult.NotAMediatorsReason());
        assertThat(mediations.end(it.id(), EndReason.NO_AGREEMENT, it.otherMediator()))
                .isEqualTo(new EndResult.NotFound());
        assertThat(mediations.end(it.id(), EndReason.NO_AGREEMENT, DISPATCHER)).isEqualTo(new EndResult.NotFound());
        extensions.ask(it.id(), it.mediator());

        assertThat(mediations.end(it.id(), EndReason.NO_AGREEMENT, it.mediator()))
                .isEqualTo(new EndResult.Ended());

        assertThat(files.find(it.id(), it.worker()).orElseThrow().stage()).isEqualTo(Stage.ENDED);
        assertThat(deadlines.openOf(it.id())).isEmpty();
        assertThat(extensions.of(it.id(), it.worker()))
                .extracting(Extension::state)
                .containsExactly(ExtensionState.LAPSED);
        assertThat(mediations.end(it.id(), EndReason.NO_AGREEMENT, it.mediator()))
                .isEqualTo(new EndResult.NotRunning());
        assertThat(extensions.ask(it.id(), it.mediator())).isEqualTo(new ExtensionResult.NotRunning());
        await().untilAsserted(() ->
                assertThat(tasks.of(it.id())).extracting(Task::kind).containsExactly("linkage.choose-exit"));
    }

    @Test
    void an_applicants_leaving_ends_it_and_a_respondents_is_for_the_mediator_to_conclude() {
        var it = AMediation.begun(application);
        assertThat(mediations.leave(it.id(), it.employer())).isEqualTo(new EndResult.Noted());
        assertThat(mediations.leave(it.id(), it.employer())).isEqualTo(new EndResult.Noted());
        assertThat(mediations.departed(it.id())).containsExactly(Side.RESPONDENT);
        assertThat(turns(it.id())).containsEntry("mediation.conclude", List.of(Turn.MEDIATOR));
        assertThat(files.find(it.id(), it.worker()).orElseThrow().stage()).isEqualTo(Stage.MEDIATING);
        assertThat(mediations.leave(it.id(), DISPATCHER)).isEqualTo(new EndResult.NotFound());

        assertThat(mediations.leave(it.id(), it.worker())).isEqualTo(new EndResult.Ended());

        assertThat(mediations.of(it.id(), it.worker()))
                .hasValueSatisfying(
                        found -> assertThat(((Mediation.Ended) found).reason()).isEqualTo(EndReason.LEFT));
        assertThat(mediations.leave(it.id(), it.worker())).isEqualTo(new EndResult.NotRunning());
        assertThat(mediations.leave(it.id(), it.employer())).isEqualTo(new EndResult.NotRunning());
    }

    @Test
    void a_withdrawal_ends_it_too() {
        var it = AMediation.begun(application);
        withdrawals.withdraw(it.id(), it.worker());
        await().untilAsserted(() -> assertThat(mediations.of(it.id(), it.worker()))
                .containsInstanceOf(Mediation.Ended.class)
                .hasValueSatisfying(
                        found -> assertThat(((Mediation.Ended) found).reason()).isEqualTo(EndReason.WITHDRAWN)));
        assertThat(deadlines.openOf(it.id())).extracting(Deadline::ruleId).doesNotContain("med.law15", "ec.end");
    }

    @Test
    void what_the_sides_agree_by_themselves_settles_it_and_what_is_not_signed_goes_on() {
        var it = AMediation.begun(application);
        files.move(it.id(), Stage.Event.AGREE, it.worker());
        await().untilAsserted(() ->
                assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.Settled.class));
        assertThat(tasks.of(it.id())).extracting(Task::kind).noneMatch(kind -> kind.startsWith("mediation."));

        files.move(it.id(), Stage.Event.REOPEN, it.employer());

        await().untilAsserted(() ->
                assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.InProgress.class));
        assertThat(turns(it.id())).containsEntry("mediation.mediate", List.of(Turn.MEDIATOR));
    }

    @Test
    void the_days_stop_when_the_agreement_takes_effect() {
        var it = AMediation.begun(application);
        files.move(it.id(), Stage.Event.AGREE, it.worker());
        await().untilAsserted(() ->
                assertThat(mediations.of(it.id(), it.worker())).containsInstanceOf(Mediation.Settled.class));
        assertThat(deadlines.openOf(it.id())).extracting(Deadline::ruleId).contains("med.law15", "ec.end");
        files.move(it.id(), Stage.Event.TAKE_EFFECT, it.worker());
        await().untilAsserted(() -> assertThat(deadlines.openOf(it.id()))
                .extracting(Deadline::ruleId)
                .doesNotContain("med.law15", "ec.end"));
    }

    @Test
    void the_database_keeps_each_state_to_what_is_true_in_it() throws SQLException {
        var it = AMediation.begun(application);
        assertThatThrownBy(() -> change("mediator = null")).hasMessageContaining("a_mediator_sits_since_a_time");
        assertThatThrownBy(() -> change("state = 'CALLED'")).hasMessageContaining("called_has_no_mediator");
        assertThatThrownBy(() -> change("mediator = null, started_at = null"))
                .hasMessageContaining("running_has_a_mediator");
        assertThatThrownBy(() -> change("extended_until = '2026-04-01'"))
                .hasMessageContaining("in_progress_is_not_extended");
        assertThatThrownBy(() -> change("state = 'EXTENDED'")).hasMessageContaining("extended_has_its_day");
        assertThatThrownBy(() -> change("state = 'SETTLED'")).hasMessageContaining("settled_has_its_time");
        assertThatThrownBy(() -> change("state = 'ENDED'")).hasMessageContaining("ended_has_its_reason");
        extensions.ask(it.id(), it.worker());
        assertThatThrownBy(() -> change("extension", "state = 'AGREED'")).hasMessageContaining("agreed_by_both");
        assertThatThrownBy(() -> change("extension", "state = 'AGREED', respondent = applicant"))
                .hasMessageContaining("two_people_agree");
        change("version = version");
    }

    private void change(String set) throws SQLException {
        change("mediation", set);
    }

    private void change(String table, String set) throws SQLException {
        try (var connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update mediation." + table + " set " + set))
                    .isOne();
        }
    }

    private Map<String, List<Turn>> turns(CaseId id) {
        var turns = new TreeMap<String, List<Turn>>();
        tasks.of(id).stream()
                .sorted(Comparator.comparing(Task::turn))
                .forEach(task -> turns.computeIfAbsent(task.kind(), _ -> new ArrayList<>())
                        .add(task.turn()));
        return turns;
    }

    private List<String> verbs(CaseId id) {
        return journal.of(Chain.ofCase(id)).stream().map(JournalLine::verb).toList();
    }
}
