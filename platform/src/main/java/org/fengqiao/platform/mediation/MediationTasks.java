package org.fengqiao.platform.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.intake.Acceptances;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose turn it is while they mediate (调解待办). */
@Component
class MediationTasks {

    /** 进调解室, for each side when it begins. */
    static final String ENTER = "mediation.enter";
    /** 主持调解, until it is over. */
    static final String MEDIATE = "mediation.mediate";
    /** 看调解员的方案. */
    static final String ANSWER = "mediation.answer-proposal";
    /** 要不要延期. */
    static final String CONSENT = "mediation.consent";
    /** 确认无争议事实. */
    static final String CONFIRM = "mediation.confirm-fact";
    /** 参加调解. */
    static final String ATTEND = "mediation.attend";
    /** 主持这一场调解并记录. */
    static final String HOLD = "mediation.hold-session";
    /** 一方不愿再谈: 记录并终止. */
    static final String CONCLUDE = "mediation.conclude";

    /** All of it that makes no sense once the talk is over. */
    private static final String[] OF_THE_TALK = {
        Acceptances.BEGIN_TASK, Lanes.READ_TASK, ENTER, MEDIATE, ANSWER, CONSENT, CONFIRM, ATTEND, HOLD, CONCLUDE
    };

    private final Tasks tasks;

    MediationTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    static String room(CaseId id) {
        return "/cases/" + id.text() + "/room";
    }

    static String table(CaseId id) {
        return "/desk/cases/" + id.text() + "/table";
    }

    /** The mediator begins, and each side has a room to come to. */
    void begin(CaseId id, UUID mediator, @Nullable LocalDate due) {
        tasks.open(ofMediator(id, Acceptances.BEGIN_TASK, mediator, due, table(id)));
        forSides(id, ENTER, null, room(id));
    }

    /** The mediator has begun: from now on it is theirs to bring it to an end in time. */
    void mediate(CaseId id, UUID mediator, @Nullable LocalDate due, Actor by) {
        tasks.finish(id, by, Acceptances.BEGIN_TASK);
        tasks.open(ofMediator(id, MEDIATE, mediator, due, table(id)));
    }

    void forMediator(CaseId id, String kind, UUID mediator, @Nullable LocalDate due, String path) {
        tasks.open(ofMediator(id, kind, mediator, due, path));
    }

    void forSides(CaseId id, String kind, @Nullable LocalDate due, String path) {
        for (var side : Side.values()) {
            forSide(id, side, kind, due, path);
        }
    }

    void forSide(CaseId id, Side side, String kind, @Nullable LocalDate due, String path) {
        tasks.open(new NewTask(id, kind, Turn.of(side), null, due, Rank.OTHER_PARTY_ACTED, path));
    }

    void finish(CaseId id, Actor by, String... kinds) {
        tasks.finish(id, by, kinds);
    }

    void finishOf(CaseId id, Side side, Actor by, String... kinds) {
        tasks.finishOf(id, Turn.of(side), by, kinds);
    }

    /** The talk is over; what other modules opened because of that stays. */
    void finishTalk(CaseId id, Actor by) {
        tasks.finish(id, by, OF_THE_TALK);
    }

    /** The talk is over by the act of this very transaction: nothing that was asked of anybody before it makes sense. */
    void finishAll(CaseId id, Actor by) {
        tasks.finishAll(id, by);
    }

    /** Whatever waited for one mediator waits for the next, who begins by reading the case. */
    void handOver(CaseId id, UUID from, UUID to, @Nullable LocalDate due) {
        tasks.open(ofMediator(id, Acceptances.BEGIN_TASK, to, due, table(id)));
        tasks.of(id).stream()
                .filter(task -> task.turn() == Turn.MEDIATOR && from.equals(task.assignee()))
                .map(task -> new NewTask(id, task.kind(), Turn.MEDIATOR, to, task.due(), task.rank(), task.path()))
                .forEach(tasks::open);
    }

    private static NewTask ofMediator(CaseId id, String kind, UUID mediator, @Nullable LocalDate due, String path) {
        return new NewTask(id, kind, Turn.MEDIATOR, mediator, due, Rank.OTHER_PARTY_ACTED, path);
    }
}
