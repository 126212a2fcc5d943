package org.fengqiao.platform.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.Wall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(demonstration = true)
class TalkingInLanesTest {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final Actor DISPATCHER = staff(Hat.DISPATCHER);
    private static final Actor MEDIATOR = staff(Hat.MEDIATOR);
    private static final Actor WORKER = Actor.party(new UUID(5, 1));
    private static final Actor EMPLOYER = Actor.party(new UUID(5, 2));

    @Autowired
    private Lanes lanes;

    @Autowired
    private Notes notes;

    @Autowired
    private Changes changes;

    @Autowired
    private ReleaseRounds rounds;

    @Autowired
    private ChangeTable table;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Journal journal;

    @Autowired
    private Wall wall;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestClock clock;

    @Test
    void a_side_hears_its_own_lane_and_the_joint_one_and_the_mediator_hears_all() {
        var id = mediated();
        say(id, Lane.APPLICANT, "少于九千不谈", WORKER);
        say(id, Lane.RESPONDENT, "最多给八千", EMPLOYER);
        say(id, Lane.JOINT, "大家好", MEDIATOR);

        assertThat(heard(id, WORKER)).containsExactly("少于九千不谈", "大家好");
        assertThat(heard(id, EMPLOYER)).containsExactly("最多给八千", "大家好");
        assertThat(heard(id, MEDIATOR)).containsExactly("少于九千不谈", "最多给八千", "大家好");
        assertThat(lanes.heardBy(id, DISPATCHER)).isEmpty();
        assertThat(lanes.heardBy(id, staff(Hat.MEDIATOR))).isEmpty();
        assertThat(lanes.heardBy(id, Actor.party(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void nobody_writes_in_a_lane_they_do_not_hear() {
        var id = mediated();
        assertThat(write(id, Lane.APPLICANT, "我这边", WORKER)).isInstanceOf(WriteResult.Written.class);
        assertThat(write(id, Lane.RESPONDENT, "他那边", WORKER)).isEqualTo(new WriteResult.NotFound());
        assertThat(write(id, Lane.APPLICANT, "他那边", EMPLOYER)).isEqualTo(new WriteResult.NotFound());
        assertThat(write(id, Lane.JOINT, "路过", DISPATCHER)).isEqualTo(new WriteResult.NotFound());
        assertThat(write(id, Lane.JOINT, "路过", staff(Hat.MEDIATOR))).isEqualTo(new WriteResult.NotFound());
    }

    @Test
    void words_are_needed_and_have_a_limit_and_are_said_only_while_somebody_mediates() {
        var id = mediated();
        assertThat(write(id, Lane.JOINT, "好", WORKER)).isInstanceOf(WriteResult.Written.class);
        assertThat(write(id, Lane.JOINT, " \n ", WORKER)).isEqualTo(new WriteResult.Empty());
        assertThat(write(id, Lane.JOINT, "长".repeat(2001), WORKER)).isEqualTo(new WriteResult.TooLong(2001, 2000));
        files.move(id, Stage.Event.END, MEDIATOR);
        assertThat(write(id, Lane.JOINT, "还有一句", WORKER)).isEqualTo(new WriteResult.NotOpen());
        assertThat(heard(id, WORKER)).containsExactly("好");
    }

    @Test
    void the_same_form_sent_twice_says_it_once() {
        var id = mediated();
        var message = UUID.randomUUID();
        var command = new WriteMessage(id, message, Lane.JOINT, "一次", WORKER);
        assertThat(lanes.write(command)).isEqualTo(new WriteResult.Written(message));
        assertThat(lanes.write(command)).isEqualTo(new WriteResult.Written(message));
        assertThat(heard(id, WORKER)).containsExactly("一次");
    }

    @Test
    void for_a_minute_only_its_writer_sees_a_message_and_can_take_it_back_as_if_never_written() {
        var id = mediated();
        var message = written(id, Lane.JOINT, "其实八千五也行", MEDIATOR);
        clock.advance(Duration.ofSeconds(59));
        assertThat(heard(id, MEDIATOR)).containsExactly("其实八千五也行");
        assertThat(heard(id, WORKER)).isEmpty();
        assertThat(lanes.undo(id, message, WORKER)).isEqualTo(new HeldResult.NotHeld());
        assertThat(lanes.undo(id, message, MEDIATOR)).isEqualTo(new HeldResult.Done());
        clock.advance(Duration.ofSeconds(5));
        assertThat(rounds.release()).isZero();
        assertThat(heard(id, MEDIATOR)).isEmpty();
        assertThat(heard(id, WORKER)).isEmpty();
        assertThat(tasks.of(id)).extracting(Task::kind).doesNotContain(Lanes.READ_TASK);
    }

    @Test
    void after_the_minute_it_stands() {
        var id = mediated();
        var message = written(id, Lane.JOINT, "说出去的话", MEDIATOR);
        clock.advance(Lanes.HELD);
        assertThat(lanes.undo(id, message, MEDIATOR)).isEqualTo(new HeldResult.NotHeld());
        assertThat(lanes.sendNow(id, message, MEDIATOR)).isEqualTo(new HeldResult.NotHeld());
        assertThat(heard(id, WORKER)).containsExactly("说出去的话");
    }

    @Test
    void whoever_does_not_want_the_minute_sends_at_once_and_cannot_take_back() {
        var id = mediated();
        var message = written(id, Lane.JOINT, "马上看", MEDIATOR);
        assertThat(lanes.sendNow(id, message, WORKER)).isEqualTo(new HeldResult.NotHeld());
        assertThat(lanes.sendNow(id, message, MEDIATOR)).isEqualTo(new HeldResult.Done());
        assertThat(heard(id, EMPLOYER)).containsExactly("马上看");
        assertThat(lanes.undo(id, message, MEDIATOR)).isEqualTo(new HeldResult.NotHeld());
        assertThat(rounds.release()).isZero();
    }

    @Test
    void whoever_is_written_to_has_it_to_read_once_the_minute_is_over_and_nobody_else() {
        var id = mediated();
        written(id, Lane.APPLICANT, "单独问一句", MEDIATOR);
        clock.advance(Lanes.HELD);
        assertThat(rounds.release()).isEqualTo(1);
        assertThat(rounds.release()).isZero();
        assertThat(readTasks(id)).extracting(Task::turn).containsExactly(Turn.APPLICANT);

        say(id, Lane.APPLICANT, "我回一句", WORKER);
        rounds.release();
        assertThat(readTasks(id)).singleElement().satisfies(task -> {
            assertThat(task.turn()).isEqualTo(Turn.MEDIATOR);
            assertThat(task.assignee()).isEqualTo(MEDIATOR.person());
            assertThat(task.rank()).isEqualTo(Rank.OTHER_PARTY_ACTED);
        });
        lanes.seen(id, WORKER);
        assertThat(readTasks(id)).hasSize(1);
        lanes.seen(id, MEDIATOR);
        assertThat(readTasks(id)).isEmpty();
    }

    @Test
    void words_of_danger_come_first_until_the_mediator_has_read_them() {
        var id = mediated();
        say(id, Lane.APPLICANT, "再不给钱我就不想活了", WORKER);
        rounds.release();
        say(id, Lane.JOINT, "请尽快", EMPLOYER);
        rounds.release();
        assertThat(readTasks(id)).singleElement().satisfies(task -> {
            assertThat(task.turn()).isEqualTo(Turn.MEDIATOR);
            assertThat(task.rank()).isEqualTo(Rank.SAFETY);
        });
        lanes.seen(id, EMPLOYER);
        assertThat(readTasks(id)).hasSize(1);
        lanes.seen(id, MEDIATOR);
        say(id, Lane.JOINT, "谢谢", WORKER);
        rounds.release();
        assertThat(readTasks(id)).extracting(Task::rank).containsExactly(Rank.OTHER_PARTY_ACTED);
    }

    @Test
    void a_count_of_changes_tells_a_side_nothing_of_the_others_lane() {
        var id = mediated();
        var worker = changes.count(id, EnumSet.of(Lane.APPLICANT, Lane.JOINT));
        var employer = changes.count(id, EnumSet.of(Lane.RESPONDENT, Lane.JOINT));
        say(id, Lane.APPLICANT, "只和调解员说", WORKER);
        transaction.executeWithoutResult(_ -> changes.note(id, Lane.APPLICANT));
        assertThat(changes.count(id, EnumSet.of(Lane.APPLICANT, Lane.JOINT))).isEqualTo(worker + 2);
        assertThat(changes.count(id, EnumSet.of(Lane.RESPONDENT, Lane.JOINT))).isEqualTo(employer);
        written(id, Lane.JOINT, "还没发出", WORKER);
        assertThat(changes.count(id, EnumSet.of(Lane.RESPONDENT, Lane.JOINT))).isEqualTo(employer);
    }

    @Test
    void a_page_that_lost_one_node_is_told_by_another_what_it_missed() {
        var id = mediated();
        var first = new Told();
        var second = new Told();
        var nodeOne = new ChangeFeed(table, clock);
        var nodeTwo = new ChangeFeed(table, clock);
        try {
            nodeOne.follow(id, EnumSet.allOf(Lane.class), 1, first);
            say(id, Lane.JOINT, "一", WORKER);
            await().untilAsserted(() -> assertThat(first.counts).containsExactly(2L));
            first.gone = true;
            say(id, Lane.APPLICANT, "二", WORKER);
            await().untilAsserted(() -> assertThat(nodeOne.followers()).isZero());

            nodeTwo.follow(id, EnumSet.allOf(Lane.class), 2, second);
            await().untilAsserted(() -> assertThat(second.counts).containsExactly(3L));
            say(id, Lane.RESPONDENT, "三", EMPLOYER);
            await().untilAsserted(() -> assertThat(second.counts).containsExactly(3L, 4L));
        } finally {
            nodeOne.close();
            nodeTwo.close();
        }
        assertThat(second.ended).isTrue();
        assertThat(nodeTwo.followers()).isZero();
    }

    @Test
    void a_note_is_its_writers_alone() {
        var id = mediated();
        assertThat(notes.write(id, "单位其实能出九千", MEDIATOR)).isInstanceOf(WriteResult.Written.class);
        assertThat(notes.write(id, " ", MEDIATOR)).isEqualTo(new WriteResult.Empty());
        assertThat(notes.write(id, "长".repeat(2001), MEDIATOR)).isEqualTo(new WriteResult.TooLong(2001, 2000));
        assertThat(notes.write(id, "我也记", DISPATCHER)).isEqualTo(new WriteResult.NotFound());
        assertThat(notes.write(id, "我也记", WORKER)).isEqualTo(new WriteResult.NotFound());
        assertThat(notes.of(id, MEDIATOR)).extracting(Note::words).containsExactly("单位其实能出九千");
        assertThat(notes.of(id, WORKER)).isEmpty();

        var successor = staff(Hat.MEDIATOR);
        transaction.executeWithoutResult(_ -> files.assign(id, successor.person(), DISPATCHER));
        assertThat(notes.write(id, "接手", successor)).isInstanceOf(WriteResult.Written.class);
        assertThat(notes.of(id, successor)).extracting(Note::words).containsExactly("接手");
        assertThat(notes.of(id, MEDIATOR)).isEmpty();
    }

    @Test
    void nothing_said_is_read_outside_the_wall_nor_lies_anywhere_in_the_clear() throws SQLException {
        var id = mediated();
        say(id, Lane.APPLICANT, "底线是八千八", WORKER);
        notes.write(id, "底线是八千八", MEDIATOR);
        rounds.release();
        assertThat(heard(id, MEDIATOR)).containsExactly("底线是八千八");
        assertThatThrownBy(() -> wall.outside(() -> lanes.heardBy(id, MEDIATOR)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> wall.outside(() -> notes.of(id, MEDIATOR))).isInstanceOf(DataAccessException.class);
        assertThat(text("""
                select (select string_agg(m::text, '') from room.lane_message_privileged m)
                       || (select string_agg(n::text, '') from room.note_privileged n)
                       || (select string_agg(e::text, '') from journal.entry e)
                       || (select string_agg(t::text, '') from casefile.task t)
                       || coalesce((select string_agg(p::text, '') from shared.event_publication p), '')
                """)).isNotEmpty().doesNotContain("八千八");
        assertThat(journal.of(Chain.ofCase(id))).extracting(JournalLine::verb).contains("room.write", "room.note");
    }

    @Test
    void the_database_keeps_a_side_to_its_own_lanes() throws SQLException {
        var id = mediated();
        written(id, Lane.APPLICANT, "我这边", WORKER);
        assertThatThrownBy(() -> change("update room.lane_message_privileged set lane = 'RESPONDENT'"))
                .hasMessageContaining("a_side_writes_in_its_own_lanes");
        assertThatThrownBy(() ->
                        change("update room.lane_message_privileged set shown_at = written_at - interval '1 second'"))
                .hasMessageContaining("shown_after_it_is_written");
        assertThatThrownBy(() ->
                        change("update room.lane_message_privileged set announced_at = shown_at - interval '1 second'"))
                .hasMessageContaining("announced_after_it_is_shown");
        change("update room.lane_message_privileged set lane = 'JOINT'");
    }

    /** What a page was told. */
    private static final class Told implements ChangeFeed.Follower {

        private final List<Long> counts = new CopyOnWriteArrayList<>();
        private volatile boolean gone;
        private volatile boolean ended;

        @Override
        public boolean changed(long count) {
            if (gone) {
                return false;
            }
            counts.add(count);
            return true;
        }

        @Override
        public boolean quiet() {
            return !gone;
        }

        @Override
        public void end() {
            ended = true;
        }
    }

    /** Says it and lets the minute pass. */
    private void say(CaseId id, Lane lane, String words, Actor by) {
        written(id, lane, words, by);
        clock.advance(Lanes.HELD);
    }

    private UUID written(CaseId id, Lane lane, String words, Actor by) {
        return ((WriteResult.Written) write(id, lane, words, by)).id();
    }

    private WriteResult write(CaseId id, Lane lane, String words, Actor by) {
        return lanes.write(new WriteMessage(id, UUID.randomUUID(), lane, words, by));
    }

    private List<String> heard(CaseId id, Actor actor) {
        return lanes.heardBy(id, actor).orElseThrow().messages().stream()
                .map(LaneMessage::words)
                .toList();
    }

    private List<Task> readTasks(CaseId id) {
        return tasks.of(id).stream()
                .filter(task -> task.kind().equals(Lanes.READ_TASK))
                .toList();
    }

    private CaseId mediated() {
        var id = aCase().by(WORKER.person())
                .handledBy(CENTER.id(), CENTER.reach())
                .openIn(files);
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), DISPATCHER);
        files.assign(id, MEDIATOR.person(), DISPATCHER);
        files.move(id, Stage.Event.START_MEDIATION, DISPATCHER);
        files.join(id, Side.RESPONDENT, EMPLOYER.person());
        // That somebody sits is the first change.
        await().untilAsserted(() ->
                assertThat(changes.count(id, EnumSet.of(Lane.JOINT))).isEqualTo(1));
        return id;
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.connectAsAdmin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private static Actor staff(Hat hat) {
        return Actor.staff(UUID.randomUUID(), hat, CENTER.id(), CENTER.reach());
    }
}
