package org.fengqiao.platform.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.mediation.AMediation.DISPATCHER;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.mediation.AMediation;
import org.fengqiao.platform.mediation.EndReason;
import org.fengqiao.platform.mediation.Mediation;
import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest(demonstration = true)
class RecusingTest {

    @Autowired
    private Recusals recusals;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ApplicationContext application;

    @Test
    void a_side_asks_for_another_mediator_and_somebody_else_decides_who_takes_over() {
        var it = AMediation.begun(application);
        assertThat(recusals.ask(it.id(), RecusalReason.RELATIVE, "是老板的表弟", it.worker()))
                .isEqualTo(new RecusalResult.Asked());
        assertThat(recusals.ask(it.id(), RecusalReason.OTHER, "", it.employer()))
                .isEqualTo(new RecusalResult.AskedBefore());
        var asked = recusals.toDecide(it.id(), DISPATCHER).orElseThrow();
        assertThat(asked.words()).isEqualTo("是老板的表弟");
        assertThat(recusals.toDecide(it.id(), it.mediator())).isEmpty();
        assertThat(recusals.askedBy(it.id(), it.employer())).isEmpty();
        assertThat(turnsOf(it.id(), Recusals.DECIDE_TASK)).containsExactly(Turn.DISPATCHER);

        assertThat(recusals.grant(it.id(), asked.id(), it.mediator().person(), DISPATCHER))
                .isEqualTo(new RecusalDecision.NoSuchMediator());
        assertThat(recusals.grant(it.id(), asked.id(), UUID.randomUUID(), DISPATCHER))
                .isEqualTo(new RecusalDecision.NoSuchMediator());
        assertThat(recusals.grant(it.id(), asked.id(), it.otherMediator().person(), DISPATCHER))
                .isEqualTo(new RecusalDecision.Decided());

        await().untilAsserted(() -> assertThat(mediations.of(it.id(), it.otherMediator()))
                .hasValueSatisfying(found -> assertThat(((Mediation.Running) found).mediator())
                        .isEqualTo(it.otherMediator().person())));
        assertThat(mediations.of(it.id(), it.mediator())).isEmpty();
        assertThat(recusals.askedBy(it.id(), it.worker()).orElseThrow().state()).isEqualTo(RecusalState.GRANTED);
        assertThat(turnsOf(it.id(), Recusals.DECIDE_TASK)).isEmpty();
        assertThat(recusals.refuse(it.id(), asked.id(), "晚了", DISPATCHER)).isEqualTo(new RecusalDecision.NotAsked());
    }

    @Test
    void nobody_decides_on_their_own_stepping_aside() {
        var it = AMediation.begun(application);
        assertThat(recusals.ask(it.id(), RecusalReason.INTEREST, "", it.mediator()))
                .isEqualTo(new RecusalResult.Asked());
        var id = recusals.toDecide(it.id(), DISPATCHER).orElseThrow().id();
        var sameWithAnotherHat = AMediation.staff(it.mediator().person(), Hat.DISPATCHER);

        assertThat(recusals.grant(it.id(), id, it.otherMediator().person(), sameWithAnotherHat))
                .isEqualTo(new RecusalDecision.OwnMatter());
        assertThat(recusals.refuse(it.id(), id, "我可以", sameWithAnotherHat)).isEqualTo(new RecusalDecision.OwnMatter());

        assertThat(recusals.grant(it.id(), id, it.otherMediator().person(), DISPATCHER))
                .isEqualTo(new RecusalDecision.Decided());
    }

    @Test
    void who_is_refused_reads_why() {
        var it = AMediation.begun(application);
        recusals.ask(it.id(), RecusalReason.BIAS, "", it.employer());
        var id = recusals.toDecide(it.id(), DISPATCHER).orElseThrow().id();
        assertThat(recusals.refuse(it.id(), id, " ", DISPATCHER)).isEqualTo(new RecusalDecision.ExplanationMissing());
        assertThat(recusals.refuse(it.id(), id, "长".repeat(301), DISPATCHER))
                .isEqualTo(new RecusalDecision.TooLong(301, 300));
        assertThat(recusals.refuse(it.id(), id, "没有发现偏向", it.otherMediator()))
                .isEqualTo(new RecusalDecision.NotFound());
        assertThat(recusals.refuse(it.id(), UUID.randomUUID(), "没有发现偏向", DISPATCHER))
                .isEqualTo(new RecusalDecision.NotFound());
        assertThat(recusals.refuse(it.id(), id, "没有发现偏向", DISPATCHER)).isEqualTo(new RecusalDecision.Decided());
        assertThat(recusals.askedBy(it.id(), it.employer()).orElseThrow().explanation())
                .isEqualTo("没有发现偏向");
        assertThat(mediations.of(it.id(), it.mediator())).isPresent();
    }

    @Test
    void asking_needs_a_seat_a_running_mediation_and_few_words() {
        var it = AMediation.begun(application);
        assertThat(recusals.ask(it.id(), RecusalReason.OTHER, "长".repeat(301), it.worker()))
                .isEqualTo(new RecusalResult.TooLong(301, 300));
        assertThat(recusals.ask(it.id(), RecusalReason.OTHER, "", DISPATCHER)).isEqualTo(new RecusalResult.NotFound());
        mediations.end(it.id(), EndReason.NO_AGREEMENT, it.mediator());
        assertThat(recusals.ask(it.id(), RecusalReason.OTHER, "", it.worker()))
                .isEqualTo(new RecusalResult.NotRunning());
    }

    @Test
    void the_database_lets_nobody_decide_on_themselves() throws SQLException {
        var it = AMediation.begun(application);
        recusals.ask(it.id(), RecusalReason.INTEREST, "很私人的理由", it.mediator());
        assertThatThrownBy(
                        () -> change(
                                "update recusal.recusal set state = 'GRANTED', decided_by = mediator, decided_at = asked_at, successor = id"))
                .hasMessageContaining("nobody_decides_on_themselves");
        assertThatThrownBy(
                        () -> change(
                                "update recusal.recusal set state = 'GRANTED', decided_by = id, decided_at = asked_at, successor = mediator"))
                .hasMessageContaining("another_succeeds");
        assertThatThrownBy(() ->
                        change("update recusal.recusal set state = 'REFUSED', decided_by = id, decided_at = asked_at"))
                .hasMessageContaining("refused_says_why");
        assertThatThrownBy(() -> change("update recusal.recusal set decided_by = id, decided_at = asked_at"))
                .hasMessageContaining("decided_has_its_time");
        assertThatThrownBy(() -> change("update recusal.recusal set asked_by = id"))
                .hasMessageContaining("a_mediator_steps_aside_for_themselves");
        assertThat(jdbc.sql("select recusal::text from recusal.recusal")
                        .query(String.class)
                        .single())
                .doesNotContain("很私人");
        change("update recusal.recusal set state = 'LAPSED'");
    }

    private List<Turn> turnsOf(CaseId id, String kind) {
        return tasks.of(id).stream()
                .filter(task -> task.kind().equals(kind))
                .map(Task::turn)
                .toList();
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
