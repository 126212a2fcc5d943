package org.fengqiao.platform.negotiation;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.notice.PartyNotices;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** Tells a side that it is their turn (轮到您): at most once a day for each case, and never what was offered. */
@Component
class TurnNotices {

    private final PartyNotices notices;
    private final Clock clock;

    TurnNotices(PartyNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void tell(CaseView view, Side side, LocalDate until) {
        notices.tell(view, side, "your-turn", "offer " + Days.of(clock.instant()), until);
    }
}
