package org.fengqiao.platform.casefile;

import java.time.Clock;
import java.time.YearMonth;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Wall;
import org.springframework.stereotype.Service;

/** The figures over cases (案件统计), counted outside the wall and within the {@link Reach} of who asks. Each opens the list of its cases. */
@Service
public class CaseFigures {

    private final CaseFiguresTable table;
    private final Wall wall;
    private final Clock clock;

    CaseFigures(CaseFiguresTable table, Wall wall, Clock clock) {
        this.table = table;
        this.wall = wall;
        this.clock = clock;
    }

    public MonthFigures of(YearMonth month, Actor actor) {
        var today = Days.of(clock.instant());
        return wall.outside(() -> table.of(month, actor, today));
    }

    public YearMonth currentMonth() {
        return YearMonth.from(Days.of(clock.instant()));
    }
}
