package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.mediation.AMediation.DISPATCHER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.DeliveryLine;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.Wall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Sessions, and who mediates them. */
@PlatformTest(demonstration = true)
class SittingTogetherTest {

    private static final Instant THURSDAY = Instant.parse("2026-03-05T07:00:00Z");

    @Autowired
    private Sessions sessions;

    @Autowired
    private Recusals recusals;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Journal journal;

    @Autowired
    private Wall wall;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @Test
    void a_session_is_told_to_both_in_seventy_characters_without_a_word_of_the_case() throws Exception {
        var it = AMediation.begun(application);
        arranged(it, SessionMode.PLACE, "石楼镇劳动争议调解中心二楼二零三调解室");
        assertThat(sent(it.id(), "session-place")).hasSize(2);
        clock.advance(Duration.ofMinutes(1));
        arranged(it, SessionMode.CALL, "");
        clock.advance(Duration.ofMinutes(1));
        arranged(it, SessionMode.TEXT, "");
        assertThat(sent(it.id(), "session-call")).hasSize(2);
        assertThat(sent(it.id(), "session-text")).hasSize(2);
        assertThat(texts())
                .filteredOn(text -> text.contains("调解定于") || text.contains("调解开始了"))
                .hasSize(8)
                .allSatisfy(text ->
                        assertThat(text).hasSizeLessThanOrEqualTo(70).doesNotContain("张三友", "9,300", "9300", "某某建筑"));
        assertThat(sessions.of(it.id(), it.worker()))
                .extracting(MediationSession::state)
                .containsExactly(SessionState.CANCELLED, SessionState.CANCELLED, SessionState.ARRANGED);
    }

    @Test
    void a_session_waits_for_all_three_on_its_day() {
        var it = AMediation.begun(application);
        arranged(it, SessionMode.PLACE, "镇调解中心");
        assertThat(tasks.of(it.id()))
                .filteredOn(task ->
                        task.kind().equals("mediation.attend") || task.kind().equals("mediation.hold-session"))
                .hasSize(3)
                .allSatisfy(task -> assertThat(task.due()).isEqualTo(LocalDate.of(2026, 3, 5)));
    }

    @Test
    void that_they_sat_is_public_and_what_was_said_is_the_mediators() {
        var it = AMediation.begun(application);
        var id = arranged(it, SessionMode.PLACE, "镇调解中心");
        assertThat(record(it, id, Set.of())).isEqualTo(new SessionResult.TooEarly());
        clock.moveTo(THURSDAY.plus(Duration.ofHours(1)));
        assertThat(sessions.record(it.id(), id, Set.of(), "单位说最多八千八", it.mediator()))
                .isEqualTo(new SessionResult.Recorded(id));
        assertThat(record(it, id, Set.of())).isEqualTo(new SessionResult.NotComing());

        assertThat(wall.outside(() -> sessions.of(it.id(), DISPATCHER)))
                .extracting(MediationSession::state)
                .containsExactly(SessionState.HELD);
        assertThat(sessions.minutes(it.id(), it.mediator())).containsEntry(id, "单位说最多八千八");
        assertThat(sessions.minutes(it.id(), it.worker())).isEmpty();
        assertThat(sessions.minutes(it.id(), DISPATCHER)).isEmpty();
        assertThatThrownBy(() -> wall.outside(() -> sessions.minutes(it.id(), it.mediator())))
                .isInstanceOf(DataAccessException.class);
        assertThat(journal.of(Chain.ofCase(it.id())))
                .extracting(JournalLine::verb)
                .contains("mediation.hold-session");
        assertThat(tasks.of(it.id()))
                .extracting(Task::kind)
                .doesNotContain("mediation.attend", "mediation.hold-session");
    }

    @Test
    void who_stayed_away_is_recorded_and_another_time_can_be_arranged() {
        var it = AMediation.begun(application);
        var id = arranged(it, SessionMode.PLACE, "镇调解中心");
        clock.moveTo(THURSDAY.plus(Duration.ofMinutes(14)));
        assertThat(sessions.coming(it.id(), it.worker()).orElseThrow().isMissedAt(clock.instant()))
                .isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(sessions.coming(it.id(), it.worker()).orElseThrow().isMissedAt(clock.instant()))
                .isTrue();
        assertThat(record(it, id, Set.of(Side.RESPONDENT))).isEqualTo(new SessionResult.Recorded(id));
        assertThat(sessions.of(it.id(), it.worker())).singleElement().satisfies(session -> {
            assertThat(session.state()).isEqualTo(SessionState.NO_SHOW);
            assertThat(session.absent()).containsExactly(Side.RESPONDENT);
        });
        assertThat(sessions.arrange(it.id(), THURSDAY, SessionMode.TEXT, "", it.mediator()))
                .isEqualTo(new SessionResult.InThePast());
        assertThat(sessions.arrange(it.id(), THURSDAY.plus(Duration.ofDays(1)), SessionMode.TEXT, "", it.mediator()))
                .isInstanceOf(SessionResult.Arranged.class);
    }

    @Test
    void only_the_mediator_of_the_case_arranges_and_records() {
        var it = AMediation.begun(application);
        var id = arranged(it, SessionMode.TEXT, "");
        clock.moveTo(THURSDAY);
        for (var by : List.of(it.otherMediator(), DISPATCHER, it.worker())) {
            assertThat(sessions.arrange(it.id(), THURSDAY.plusSeconds(60), SessionMode.TEXT, "", by))
                    .isEqualTo(new SessionResult.NotFound());
            assertThat(sessions.record(it.id(), id, Set.of(), "", by)).isEqualTo(new SessionResult.NotFound());
        }
        assertThat(sessions.of(it.id(), Actor.party(UUID.randomUUID()))).isEmpty();
        mediations.end(it.id(), EndReason.ABSENT, it.mediator());
        assertThat(record(it, id, Set.of())).isEqualTo(new SessionResult.NotRunning());
        assertThat(sessions.of(it.id(), it.worker()))
                .extracting(MediationSession::state)
                .containsExactly(SessionState.CANCELLED);
    }

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
        assertThat(turnsOf(it.id(), "mediation.decide-recusal")).containsExactly(Turn.DISPATCHER);

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
        assertThat(turnsOf(it.id(), "mediation.decide-recusal")).isEmpty();
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
                                "update mediation.recusal set state = 'GRANTED', decided_by = mediator, decided_at = asked_at, successor = id"))
                .hasMessageContaining("nobody_decides_on_themselves");
        assertThatThrownBy(
                        () -> change(
                                "update mediation.recusal set state = 'GRANTED', decided_by = id, decided_at = asked_at, successor = mediator"))
                .hasMessageContaining("another_succeeds");
        assertThatThrownBy(() -> change(
                        "update mediation.recusal set state = 'REFUSED', decided_by = id, decided_at = asked_at"))
                .hasMessageContaining("refused_says_why");
        assertThatThrownBy(() -> change("update mediation.recusal set decided_by = id, decided_at = asked_at"))
                .hasMessageContaining("decided_has_its_time");
        assertThatThrownBy(() -> change("update mediation.recusal set asked_by = id"))
                .hasMessageContaining("a_mediator_steps_aside_for_themselves");
        assertThat(jdbc.sql("select recusal::text from mediation.recusal")
                        .query(String.class)
                        .single())
                .doesNotContain("很私人");
        change("update mediation.recusal set state = 'LAPSED'");
        var session = arranged(it, SessionMode.PLACE, "镇调解中心");
        assertThatThrownBy(() -> change("update mediation.session set place = ''"))
                .hasMessageContaining("a_place_is_named");
        assertThatThrownBy(() -> change("update mediation.session set state = 'HELD'"))
                .hasMessageContaining("recorded_has_its_time");
        assertThatThrownBy(() -> change("update mediation.session set absent = 'APPLICANT'"))
                .hasMessageContaining("somebody_stayed_away");
        change("update mediation.session set place = '别处' where id = '" + session + "'");
    }

    private UUID arranged(AMediation it, SessionMode mode, String place) {
        return ((SessionResult.Arranged) sessions.arrange(it.id(), THURSDAY, mode, place, it.mediator())).session();
    }

    private SessionResult record(AMediation it, UUID session, Set<Side> absent) {
        return sessions.record(it.id(), session, absent, "", it.mediator());
    }

    private List<DeliveryLine> sent(CaseId id, String template) {
        return deliveries.about(id.region(), id.value()).stream()
                .filter(line -> line.template().equals(template))
                .toList();
    }

    /** As the demonstration's outbox shows them. */
    private List<String> texts() throws Exception {
        var page = web.perform(get("/demo/outbox")).andReturn().getResponse().getContentAsString();
        return Pattern.compile("【劳动调解】[^<]*")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
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
