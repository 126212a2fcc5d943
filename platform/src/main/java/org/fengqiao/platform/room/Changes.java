package org.fengqiao.platform.room;

import java.time.Clock;
import java.util.Set;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often anything changed in a room (变动计数), for those who hear given lanes: a page that knows an older count is out of date. A count misses
 * nothing, in whatever order two transactions become visible, and tells nobody of a lane that they do not hear.
 */
@Service
public class Changes {

    private final ChangeTable table;
    private final Clock clock;

    Changes(ChangeTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Something other than a message changed, in the transaction that changes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CaseId caseId, Lane lane) {
        var now = clock.instant();
        table.insert(caseId, TimeOrderedUuid.at(now), lane, now);
    }

    @Transactional(readOnly = true)
    public long count(CaseId caseId, Set<Lane> lanes) {
        return table.counts(Set.of(caseId), clock.instant())
                .getOrDefault(caseId, RoomCount.NONE)
                .of(lanes);
    }
}
