package org.fengqiao.platform.portal;

import java.util.List;
import org.fengqiao.platform.casefile.Stage;

/**
 * The line of stages above a case (办理进度): the seven that parties see, or the off-ramp it took.
 *
 * @param current the one it stands at
 */
public record StageLine(List<Stage> stages, Stage current) {

    private static final List<Stage> SHOWN = List.of(
            Stage.SUBMITTED,
            Stage.ACCEPTED,
            Stage.NEGOTIATING,
            Stage.MEDIATING,
            Stage.SIGNING,
            Stage.FULFILLING,
            Stage.CLOSED);

    static StageLine of(Stage stage) {
        return SHOWN.contains(stage)
                ? new StageLine(SHOWN, stage)
                : new StageLine(List.of(Stage.SUBMITTED, stage), stage);
    }
}
