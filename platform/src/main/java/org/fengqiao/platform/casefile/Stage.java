package org.fengqiao.platform.casefile;

import static org.fengqiao.platform.shared.Hat.APPLICANT;
import static org.fengqiao.platform.shared.Hat.ARBITRATION_LIAISON;
import static org.fengqiao.platform.shared.Hat.COURT_LIAISON;
import static org.fengqiao.platform.shared.Hat.DISPATCHER;
import static org.fengqiao.platform.shared.Hat.MEDIATOR;
import static org.fengqiao.platform.shared.Hat.RESPONDENT;
import static org.fengqiao.platform.shared.Hat.SEAL_KEEPER;
import static org.fengqiao.platform.shared.Hat.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.platform.shared.Hat;

/** Where a case stands (案件阶段). Every legal move is one row of {@link #MOVES}; there is no other list. */
public enum Stage {
    /** 已提交: received, with a receipt number; the organization has three working days. */
    SUBMITTED,
    /** 已受理: has its case number; nobody has begun to talk. */
    ACCEPTED,
    /** 不受理: with the next door named. */
    DECLINED,
    /** 协商中: the parties make offers to each other. */
    NEGOTIATING,
    /** 调解中: a mediator sits with them. */
    MEDIATING,
    /** 待签字: terms are agreed and the paper is out for signing. */
    SIGNING,
    /** 履行中: the agreement is in effect and is watched until everything is paid. */
    FULFILLING,
    /** 已了结: paid in full, or the next office has answered. */
    CLOSED,
    /** 撤回: the applicant took it back. */
    WITHDRAWN,
    /** 终止: ended without agreement; the exits are open. */
    ENDED,
    /** 已转出: arbitration or a court has the papers. */
    REFERRED;

    /** Every legal move, with the hats that may make it. */
    public static final List<Move> MOVES = List.of(
            new Move(SUBMITTED, Event.ACCEPT, ACCEPTED, DISPATCHER),
            new Move(SUBMITTED, Event.DECLINE, DECLINED, DISPATCHER),
            new Move(SUBMITTED, Event.WITHDRAW, WITHDRAWN, APPLICANT),
            new Move(ACCEPTED, Event.START_NEGOTIATION, NEGOTIATING, DISPATCHER),
            new Move(ACCEPTED, Event.START_MEDIATION, MEDIATING, DISPATCHER, MEDIATOR),
            new Move(ACCEPTED, Event.WITHDRAW, WITHDRAWN, APPLICANT),
            new Move(NEGOTIATING, Event.CALL_MEDIATOR, MEDIATING, APPLICANT, RESPONDENT),
            new Move(NEGOTIATING, Event.AGREE, SIGNING, APPLICANT, RESPONDENT),
            new Move(NEGOTIATING, Event.END, ENDED, APPLICANT, MEDIATOR),
            new Move(NEGOTIATING, Event.WITHDRAW, WITHDRAWN, APPLICANT),
            new Move(MEDIATING, Event.AGREE, SIGNING, APPLICANT, RESPONDENT, MEDIATOR),
            new Move(MEDIATING, Event.END, ENDED, MEDIATOR, APPLICANT),
            new Move(MEDIATING, Event.WITHDRAW, WITHDRAWN, APPLICANT),
            new Move(SIGNING, Event.REOPEN, MEDIATING, APPLICANT, RESPONDENT, MEDIATOR),
            new Move(SIGNING, Event.TAKE_EFFECT, FULFILLING, RESPONDENT, APPLICANT, SEAL_KEEPER),
            new Move(FULFILLING, Event.FULFILL, CLOSED, APPLICANT, MEDIATOR, SYSTEM),
            new Move(FULFILLING, Event.REFER, REFERRED, APPLICANT),
            new Move(ENDED, Event.REFER, REFERRED, APPLICANT),
            new Move(ENDED, Event.CLOSE, CLOSED, MEDIATOR, DISPATCHER),
            new Move(REFERRED, Event.RETURN, FULFILLING, COURT_LIAISON),
            new Move(REFERRED, Event.CLOSE, CLOSED, ARBITRATION_LIAISON, COURT_LIAISON));

    /** The stage that an event leads to from here when somebody under this hat makes it; empty if that is not a legal move. */
    public Optional<Stage> after(Event event, Hat by) {
        return MOVES.stream()
                .filter(move -> move.from() == this
                        && move.event() == event
                        && move.by().contains(by))
                .map(Move::to)
                .findFirst();
    }

    public boolean isFinal() {
        return MOVES.stream().noneMatch(move -> move.from() == this);
    }

    /** One row of the table. */
    public record Move(Stage from, Event event, Stage to, Set<Hat> by) {

        Move(Stage from, Event event, Stage to, Hat... by) {
            this(from, event, to, Set.of(by));
        }
    }

    /** What moves a case (阶段变动). */
    public enum Event {
        /** 受理. */
        ACCEPT,
        /** 不予受理. */
        DECLINE,
        /** 开始协商. */
        START_NEGOTIATION,
        /** 开始调解. */
        START_MEDIATION,
        /** 请调解员. */
        CALL_MEDIATOR,
        /** 达成一致. */
        AGREE,
        /** 退回再谈: somebody did not sign. */
        REOPEN,
        /** 生效. */
        TAKE_EFFECT,
        /** 履行完毕. */
        FULFILL,
        /** 终止（未达成协议）. */
        END,
        /** 撤回. */
        WITHDRAW,
        /** 转出: the packet went to arbitration or to a court. */
        REFER,
        /** 退回履行: the court's order was ended or returned; the agreement stands. */
        RETURN,
        /** 了结. */
        CLOSE
    }
}
