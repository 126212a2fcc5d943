package org.fengqiao.platform.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** Whose turn an invitation makes it (邀请待办): the invited side's, or the organization's where something is in the way of reaching it. */
@Component
class InvitationTasks {

    private final Tasks tasks;
    private final Clock clock;

    InvitationTasks(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    void answer(CaseId id, LocalDate lastDay, Actor by) {
        tasks.finish(id, by, Invitations.FIND_TASK);
        tasks.open(new NewTask(
                id,
                Invitations.ANSWER_TASK,
                Turn.RESPONDENT,
                null,
                lastDay,
                Rank.OTHER_PARTY_ACTED,
                "/cases/" + id.text() + "/answer"));
    }

    void disclaimed(CaseId id) {
        tasks.finish(id, Actor.system(), Invitations.ANSWER_TASK);
        findRespondent(id);
    }

    void findRespondent(CaseId id) {
        ofDispatcher(id, Invitations.FIND_TASK, "/desk/cases/" + id.text());
    }

    void postLetter(CaseId id) {
        ofDispatcher(id, Deliveries.POST_LETTER_TASK, "/desk/cases/" + id.text() + "/letters");
    }

    private void ofDispatcher(CaseId id, String kind, String path) {
        tasks.open(new NewTask(
                id, kind, Turn.DISPATCHER, null, Days.of(clock.instant()).plusDays(1), Rank.OTHER_PARTY_ACTED, path));
    }
}
