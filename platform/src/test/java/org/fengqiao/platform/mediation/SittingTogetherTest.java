package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.DeliveryLine;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Wall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.MockMvc;

/** Sessions: arranged, held, missed. */
@PlatformTest(demonstration = true)
class SittingTogetherTest {

    private static final Instant THURSDAY = Instant.parse("2026-03-05T07:00:00Z");

    @Autowired
    private Sessions sessions;

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
    void the_database_keeps_a_session_to_what_can_be() throws SQLException {
        var it = AMediation.begun(application);
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

    private void change(String sql) throws SQLException {
        try (var connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
