package org.fengqiao.platform.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.notice.PartyNotices;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The organization asks a side for evidence by a day (要求补证), and the side brings it or says that it has none. One request at a time for each side. */
@Service
class Requests {

    /** 待办：补材料. */
    static final String SUPPLY_TASK = "evidence.supply";
    /** 待办：看交来的材料. */
    static final String LOOK_TASK = "evidence.look";

    static final int LONGEST = 300;

    private final RequestTable table;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final PartyNotices notices;
    private final Journal journal;
    private final Clock clock;

    Requests(RequestTable table, CaseFiles cases, Tasks tasks, PartyNotices notices, Journal journal, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything asked in a case, the newest first. */
    @Transactional(readOnly = true)
    List<EvidenceRequest> of(CaseId id) {
        return table.of(id);
    }

    /** What one side is asked for now. */
    @Transactional(readOnly = true)
    Optional<EvidenceRequest> openOf(CaseId id, Side side) {
        return table.of(id).stream()
                .filter(request -> request.side() == side && request.state() == RequestState.OPEN)
                .findFirst();
    }

    /** Asks a side for evidence; what it was asked for before and did not bring is replaced. */
    @Transactional
    AskResult ask(CaseId id, Side side, String what, @Nullable LocalDate due, Actor by) {
        var view = cases.find(id, by).orElse(null);
        if (view == null) {
            return new AskResult.NotFound(id);
        }
        if (view.stage().isFinal()) {
            return new AskResult.NotOpen(id, view.stage());
        }
        if (cases.peopleOf(id, side).isEmpty()) {
            return new AskResult.NobodyThere(side);
        }
        var words = what.strip();
        if (words.isEmpty()) {
            return new AskResult.WhatMissing();
        }
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST) {
            return new AskResult.TooLong(length, LONGEST);
        }
        var now = clock.instant();
        if (due == null || due.isBefore(Days.of(now))) {
            return new AskResult.DayNotPossible();
        }
        table.lockOpen(id, side).ifPresent(open -> table.answer(id, open.id(), RequestState.REPLACED, now));
        var request = new EvidenceRequest(TimeOrderedUuid.at(now), side, words, due, now, RequestState.OPEN);
        table.insert(id, request, by.person());
        tasks.open(new NewTask(id, SUPPLY_TASK, side.turn(), null, due, Rank.OLDEST, pathOfParty(id)));
        // Once a day at the most, however often it is asked.
        notices.tell(view, side, "your-turn", "evidence " + Days.of(now), due);
        record(id, by, "evidence.ask", request);
        return new AskResult.Asked(id, request);
    }

    /** The side brought something: that answers what it was asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    void supplied(CaseView view, Side side, Actor by) {
        table.lockOpen(view.id(), side)
                .ifPresent(open -> answer(view, open, RequestState.SUPPLIED, by, "evidence.supply"));
    }

    /** The side has none (没有这样的材料). */
    @Transactional
    NoneResult none(CaseView view, Side side, Actor by) {
        var open = table.lockOpen(view.id(), side).orElse(null);
        if (open == null) {
            return new NoneResult.NothingAsked();
        }
        answer(view, open, RequestState.NONE, by, "evidence.none");
        return new NoneResult.Told(open);
    }

    /** Whoever it was for looked at what came. */
    @Transactional
    void looked(CaseId id, Actor by) {
        tasks.of(id).stream()
                .filter(task -> task.kind().equals(LOOK_TASK) && Tasks.isFor(task, by))
                .forEach(task -> tasks.finishOf(id, task.turn(), by, LOOK_TASK));
    }

    /** Whether something came that this actor is to look at. */
    @Transactional(readOnly = true)
    boolean waitsFor(CaseId id, Actor actor) {
        return tasks.of(id).stream().anyMatch(task -> task.kind().equals(LOOK_TASK) && Tasks.isFor(task, actor));
    }

    private void answer(CaseView view, EvidenceRequest open, RequestState state, Actor by, String verb) {
        table.answer(view.id(), open.id(), state, clock.instant());
        tasks.finishOf(view.id(), open.side().turn(), by, SUPPLY_TASK);
        tasks.open(new NewTask(
                view.id(),
                LOOK_TASK,
                view.mediator() == null ? Turn.DISPATCHER : Turn.MEDIATOR,
                view.mediator(),
                null,
                Rank.OTHER_PARTY_ACTED,
                pathOfStaff(view.id())));
        record(view.id(), by, verb, open);
    }

    private void record(CaseId id, Actor by, String verb, EvidenceRequest request) {
        journal.record(
                Chain.ofCase(id),
                by,
                Act.of(
                        verb,
                        Map.of(
                                "request",
                                request.id().toString(),
                                "side",
                                request.side().name())));
    }

    static String pathOfParty(CaseId id) {
        return "/cases/" + id.text() + "/evidence";
    }

    static String pathOfStaff(CaseId id) {
        return "/desk/cases/" + id.text() + "/evidence";
    }
}
