package org.fengqiao.platform.room;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.narrative.Reader;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The three lanes of a room: each is heard by whom it names, and what is written in one can be taken back for a minute. */
@Service
public class Lanes {

    /** Something was written that this turn has not read: for the mediator, and for a side. Which lane it was in, nobody else learns. */
    public static final String READ_TASK = "room.read";

    /** How long a message is held. */
    public static final Duration HELD = Duration.ofSeconds(60);

    public static final int LONGEST = 2000;

    private final LaneMessageTable table;
    private final Changes changes;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lanes(
            LaneMessageTable table,
            Changes changes,
            CaseFiles cases,
            Tasks tasks,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.changes = changes;
        this.cases = cases;
        this.tasks = tasks;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What this actor hears; empty for whoever stands outside. */
    @Transactional(readOnly = true)
    public Optional<Conversation> heardBy(CaseId caseId, Actor actor) {
        return cases.find(caseId, actor)
                .map(view -> Lane.heardBy(view, actor))
                .filter(lanes -> !lanes.isEmpty())
                .map(lanes -> new Conversation(
                        lanes,
                        table.heard(caseId, lanes, actor.person(), clock.instant()),
                        changes.count(caseId, lanes)));
    }

    @Transactional
    public WriteResult write(WriteMessage command) {
        var caseId = command.caseId();
        var by = command.by();
        var view = cases.find(caseId, by).orElse(null);
        if (view == null || !Lane.heardBy(view, by).contains(command.lane())) {
            return new WriteResult.NotFound();
        }
        if (view.stage() != Stage.MEDIATING) {
            return new WriteResult.NotOpen();
        }
        var words = command.words().strip();
        if (words.isEmpty()) {
            return new WriteResult.Empty();
        }
        if (words.length() > LONGEST) {
            return new WriteResult.TooLong(words.length(), LONGEST);
        }
        var now = clock.instant();
        var writer = writer(view, by);
        var message =
                new LaneMessage(command.id(), command.lane(), writer.hat(), by.person(), words, now, now.plus(HELD));
        if (table.insert(caseId, message)) {
            record(caseId, writer, "room.write", message.id());
            if (view.own() != null) {
                tasks.finishOf(caseId, Turn.of(view.own()), by, READ_TASK);
            }
        }
        return new WriteResult.Written(message.id());
    }

    /** 撤回: as if it had never been written. */
    @Transactional
    public HeldResult undo(CaseId caseId, UUID message, Actor by) {
        if (!table.deleteHeld(caseId, message, by.person(), clock.instant())) {
            return new HeldResult.NotHeld();
        }
        record(caseId, cases.actorIn(caseId, by).orElse(by), "room.undo", message);
        return new HeldResult.Done();
    }

    /** 马上发出: its writer does not want the minute. */
    @Transactional
    public HeldResult sendNow(CaseId caseId, UUID message, Actor by) {
        if (!table.showHeld(caseId, message, by.person(), clock.instant())) {
            return new HeldResult.NotHeld();
        }
        announce(caseId, message);
        return new HeldResult.Done();
    }

    /** 看过了: this turn has read what was there. */
    @Transactional
    public void seen(CaseId caseId, Actor by) {
        cases.find(caseId, by)
                .filter(view -> !Lane.heardBy(view, by).isEmpty())
                .ifPresent(view -> tasks.finishOf(caseId, turn(view), by, READ_TASK));
    }

    /** A message's minute is over: whoever hears the lane and did not write it has something to read. */
    @Transactional
    void announce(CaseId caseId, UUID id) {
        if (!table.announce(caseId, id, clock.instant())) {
            return;
        }
        var message = table.find(caseId, id).orElseThrow();
        var view = cases.findForSystem(caseId).orElseThrow();
        if (view.stage() == Stage.MEDIATING) {
            openTasks(view, message);
        }
        events.publishEvent(new LaneMessageReleased(caseId, id, message.lane(), message.hat(), message.shownAt()));
    }

    private void openTasks(CaseView view, LaneMessage message) {
        if (message.hat() != Hat.MEDIATOR) {
            askMediator(view, message);
            return;
        }
        message.lane()
                .sides()
                .forEach(side -> tasks.open(new NewTask(
                        view.id(),
                        READ_TASK,
                        Turn.of(side),
                        null,
                        null,
                        Rank.OTHER_PARTY_ACTED,
                        "/cases/" + view.id().text() + "/room" + (message.lane() == Lane.JOINT ? "" : "?lane=own"))));
    }

    /** Words of danger put it first and keep it there until the mediator has read them. */
    private void askMediator(CaseView view, LaneMessage message) {
        if (view.mediator() == null) {
            return;
        }
        var today = Days.of(clock.instant());
        var danger = Reader.shared().read(message.words(), today).urgent()
                || tasks.of(view.id()).stream()
                        .anyMatch(task -> task.kind().equals(READ_TASK) && task.rank() == Rank.SAFETY);
        tasks.open(new NewTask(
                view.id(),
                READ_TASK,
                Turn.MEDIATOR,
                view.mediator(),
                danger ? today : null,
                danger ? Rank.SAFETY : Rank.OTHER_PARTY_ACTED,
                "/desk/cases/" + view.id().text() + "/table"));
    }

    private void record(CaseId caseId, Actor by, String verb, UUID message) {
        journal.record(Chain.ofCase(caseId), by, Act.of(verb, Map.of("message", message.toString())));
    }

    private static Actor writer(CaseView view, Actor by) {
        return view.own() == null ? by : by.as(view.own().hat());
    }

    private static Turn turn(CaseView view) {
        return view.own() == null ? Turn.MEDIATOR : Turn.of(view.own());
    }
}
