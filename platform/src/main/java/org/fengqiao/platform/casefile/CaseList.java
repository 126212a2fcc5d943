package org.fengqiao.platform.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Wall;
import org.springframework.stereotype.Service;

/** The lists of cases (案件列表), each within the {@link Reach} of who asks and outside the wall. */
@Service
public class CaseList {

    private final CaseListTable table;
    private final Wall wall;
    private final Clock clock;

    CaseList(CaseListTable table, Wall wall, Clock clock) {
        this.table = table;
        this.wall = wall;
        this.clock = clock;
    }

    /** One page, newest first. */
    public CasePage page(CaseQuery query, Actor actor) {
        var today = Days.of(clock.instant());
        return wall.outside(() -> {
            var rows = table.rows(query, actor, today, query.size() + 1, "desc");
            var shown = rows.size() > query.size() ? rows.subList(0, query.size()) : rows;
            var last = rows.size() > query.size() ? shown.getLast() : null;
            var mark = last == null
                    ? null
                    : new CaseQuery.Mark(last.submittedAt(), last.id().value());
            return new CasePage(List.copyOf(shown), table.count(query, actor, today), mark);
        });
    }

    /** How many open cases each mediator of an organization has in hand. */
    public Map<UUID, Integer> loads(UUID organization) {
        return wall.outside(() -> table.loads(organization));
    }

    /** The first few, oldest first. */
    public List<CaseRow> oldest(CaseQuery query, Actor actor, int limit) {
        var today = Days.of(clock.instant());
        return wall.outside(() -> table.rows(query, actor, today, limit, "asc"));
    }
}
