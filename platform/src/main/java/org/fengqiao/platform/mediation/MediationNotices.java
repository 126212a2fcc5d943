package org.fengqiao.platform.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.notice.PartyNotices;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** What the sides are told by text message (通知): that it began, when they meet, that it is their turn. Nothing of the case stands in it. */
@Component
class MediationNotices {

    private final PartyNotices notices;
    private final Organizations organizations;
    private final Clock clock;

    MediationNotices(PartyNotices notices, Organizations organizations, Clock clock) {
        this.notices = notices;
        this.organizations = organizations;
        this.clock = clock;
    }

    void started(CaseView view) {
        for (var side : Side.values()) {
            notices.tell(view, side, "mediation-started", "", null);
        }
    }

    /** At most once a day for each person. */
    void yourTurn(CaseView view, Side side) {
        notices.tell(view, side, "room-turn", Days.of(clock.instant()).toString(), null);
    }

    void session(CaseView view, MediationSession session) {
        var at = LocalDateTime.ofInstant(session.startsAt(), Days.ZONE);
        var template = switch (session.mode()) {
            case PLACE -> "session-place";
            case CALL -> "session-call";
            case TEXT -> "session-text";
        };
        var phone =
                organizations.find(view.handlingOrganization()).orElseThrow().phone();
        for (var side : Side.values()) {
            notices.tell(
                    view,
                    side,
                    template,
                    session.id().toString(),
                    at.toLocalDate(),
                    "%02d:%02d".formatted(at.getHour(), at.getMinute()),
                    phone,
                    session.place());
        }
    }

    /** @param lastDay which fifteen days are over: each is told of once */
    void timeIsUp(CaseView view, LocalDate lastDay) {
        for (var side : Side.values()) {
            notices.tell(view, side, "time-is-up", lastDay.toString(), null);
        }
    }
}
