package org.fengqiao.platform.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.notice.PartyNotices;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose turn it is with an agreement (轮到谁签): first the mediator's look, then both parties, the mediator, the seal. */
@Component
class AgreementTasks {

    static final String NAME_EMPLOYER = "agreement.name-employer";
    static final String LOOK_OVER = "agreement.look-over";
    static final String SIGN = "agreement.sign";
    static final String COUNTERSIGN = "agreement.countersign";
    static final String SEAL = "agreement.seal";
    static final String UNSIGNED = "agreement.unsigned";
    static final String[] ALL = {NAME_EMPLOYER, LOOK_OVER, SIGN, COUNTERSIGN, SEAL, UNSIGNED};

    static final int DAYS_TO_SIGN = 7;
    private static final int DAYS_TO_SEAL = 1;

    private final Tasks tasks;
    private final PartyNotices notices;
    private final Clock clock;

    AgreementTasks(Tasks tasks, PartyNotices notices, Clock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
    }

    void toLookOver(CaseView view) {
        open(view, LOOK_OVER, handler(view), view.mediator(), DAYS_TO_SEAL, desk(view));
    }

    /** Nobody has said yet what the employer is called; it knows best. */
    void toNameEmployer(CaseView view) {
        var side = view.parties().stream()
                .filter(party -> party.kind() == PartyKind.EMPLOYER)
                .map(Party::side)
                .findFirst()
                .orElse(Side.RESPONDENT);
        open(
                view,
                NAME_EMPLOYER,
                turn(side),
                null,
                DAYS_TO_SIGN,
                "/cases/" + view.id().text() + "/particulars");
    }

    void toSign(CaseView view, AgreementId agreement, Actor by) {
        tasks.finish(view.id(), by, LOOK_OVER, NAME_EMPLOYER);
        for (var side : Side.values()) {
            open(
                    view,
                    SIGN,
                    turn(side),
                    null,
                    DAYS_TO_SIGN,
                    "/cases/" + view.id().text() + "/agreement");
            notices.tell(view, side, "sign", agreement.text(), day(DAYS_TO_SIGN));
        }
    }

    /** One side has signed: its own task is done, the other's stays. */
    void signed(CaseView view, Side side, Actor by) {
        tasks.finishOf(view.id(), turn(side), by, SIGN);
    }

    void toCountersign(CaseView view, Actor by) {
        tasks.finish(view.id(), by, SIGN, UNSIGNED);
        open(view, COUNTERSIGN, handler(view), view.mediator(), DAYS_TO_SEAL, desk(view));
    }

    void toSeal(CaseView view, Actor by) {
        tasks.finish(view.id(), by, COUNTERSIGN);
        open(view, SEAL, Turn.SEAL_KEEPER, null, DAYS_TO_SEAL, "/desk/seals");
    }

    void done(CaseView view, Actor by) {
        tasks.finish(view.id(), by, ALL);
    }

    /** Seven days without all signatures: somebody should ask why. */
    void unsigned(CaseView view) {
        open(view, UNSIGNED, handler(view), view.mediator(), DAYS_TO_SEAL, desk(view));
    }

    private void open(CaseView view, String kind, Turn turn, @Nullable UUID assignee, int days, String path) {
        tasks.open(new NewTask(view.id(), kind, turn, assignee, day(days), Rank.OTHER_PARTY_ACTED, path));
    }

    private LocalDate day(int days) {
        return Days.of(clock.instant()).plusDays(days);
    }

    private static Turn handler(CaseView view) {
        return view.mediator() == null ? Turn.DISPATCHER : Turn.MEDIATOR;
    }

    private static Turn turn(Side side) {
        return side == Side.APPLICANT ? Turn.APPLICANT : Turn.RESPONDENT;
    }

    private static String desk(CaseView view) {
        return "/desk/cases/" + view.id().text() + "/agreement";
    }
}
