package org.fengqiao.platform.portal;

import java.time.Clock;
import java.util.Map;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The room as a page: found for who asks, shown, come back to, or shown again with what was refused. */
@Component
class RoomPage {

    /** As it stands in an address; anything else is the joint lane. */
    private static final String OWN_LANE = "own";

    private final PartyRooms rooms;
    private final Clock clock;

    RoomPage(PartyRooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    PartyRoom find(String id, String lane, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> rooms.of(caseId, lane.equals(OWN_LANE), actor))
                .orElseThrow(RoomPage::notFound);
    }

    ModelAndView show(PartyRoom room, Form form) {
        return new ModelAndView(
                "portal/room", Map.of("room", room, "form", form, "fresh", TimeOrderedUuid.at(clock.instant())));
    }

    ModelAndView refused(PartyRoom room, Form form) {
        var page = show(room, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView refused(PartyRoom room, String key) {
        return refused(room, Form.blank().refused(Form.Error.of("main", key)));
    }

    ModelAndView back(PartyRoom room) {
        return new ModelAndView("redirect:" + room.path() + (room.isJoint() ? "" : "?lane=" + OWN_LANE));
    }

    static ResponseStatusException notFound() {
        return Responses.notFound();
    }
}
