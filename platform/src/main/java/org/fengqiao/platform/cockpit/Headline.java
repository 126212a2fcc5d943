package org.fengqiao.platform.cockpit;

import org.fengqiao.platform.casefile.MonthFigures;
import org.fengqiao.platform.web.Page;

/** The month in one sentence, computed from its figures (一句话态势). */
public final class Headline {

    /** Below this a change is told in cases, not in percent. */
    private static final int SMALL = 10;

    private Headline() {}

    public static String of(MonthFigures figures, Page page) {
        return page.text(
                "cockpit.headline",
                figures.month().getMonthValue(),
                page.number(figures.received()),
                change(figures, page),
                page.number(figures.settled()),
                page.number(figures.overdue()));
    }

    private static String change(MonthFigures figures, Page page) {
        int change = figures.received() - figures.receivedBefore();
        if (change == 0) {
            return page.text("cockpit.headline.same");
        }
        var direction = change > 0 ? "more" : "fewer";
        return figures.receivedBefore() < SMALL
                ? page.text("cockpit.headline." + direction, page.number(Math.abs(change)))
                : page.text(
                        "cockpit.headline." + direction + "-percent",
                        Math.round(Math.abs(change) * 100.0 / figures.receivedBefore()));
    }
}
