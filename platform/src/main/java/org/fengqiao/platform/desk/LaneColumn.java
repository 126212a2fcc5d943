package org.fengqiao.platform.desk;

import java.util.List;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.LaneMessage;

/**
 * One column of the table (一栏): the worker's on the left, the employer's on the right, whoever applied.
 *
 * @param code {@code WORKER}, {@code JOINT} or {@code EMPLOYER}: its color and its words
 */
public record LaneColumn(Lane lane, String code, List<LaneMessage> messages) {

    static LaneColumn of(Lane lane, PartyKind kind, List<LaneMessage> messages) {
        return new LaneColumn(lane, lane == Lane.JOINT ? "JOINT" : kind.name(), messages);
    }
}
