package org.fengqiao.platform.linkage;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.notice.PartyNotices;
import org.springframework.stereotype.Component;

/** Tells the parties by text message (通知): that it ended, and that it is their turn. Nothing of the case stands in it. */
@Component
class LinkageNotices {

    private final PartyNotices notices;

    LinkageNotices(PartyNotices notices) {
        this.notices = notices;
    }

    /** It ended without agreement: told once, however often the event is seen. */
    void ended(CaseView view, Instant at) {
        notices.tell(view, Side.APPLICANT, "ended", at.toString(), null);
    }

    /** @param occasion what they are asked for */
    void turn(CaseView view, Side side, String occasion, LocalDate until) {
        notices.tell(view, side, "your-turn", occasion, until);
    }
}
