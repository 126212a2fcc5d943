package org.fengqiao.platform.room;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ChangeTable {

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId caseId, UUID id, Lane lane, Instant at) {
        jdbc.sql("""
                        insert into room.change (region, case_id, id, lane, at)
                        values (:region, :caseId, :id, :lane, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .param("lane", lane.name())
                .param("at", Days.utc(at))
                .update();
    }

    /** All that can be seen by now, of all these rooms in one look: messages past their minute, and everything else that was noted. */
    Map<CaseId, RoomCount> counts(Collection<CaseId> ids, Instant now) {
        var found = new HashMap<CaseId, Map<Lane, Long>>();
        jdbc.sql("""
                        select region, case_id, lane, count(*) as changes
                          from (select region, case_id, lane from room.change
                                 where (region, case_id) in (:ids)
                                union all
                                select region, case_id, lane from room.lane_message_privileged
                                 where (region, case_id) in (:ids) and shown_at <= :now) seen
                         group by region, case_id, lane
                        """)
                .param(
                        "ids",
                        ids.stream()
                                .map(id -> new Object[] {id.region().code(), id.value()})
                                .toList())
                .param("now", Days.utc(now))
                .query(row -> {
                    var id = new CaseId(new Region(row.getInt("region")), row.getObject("case_id", UUID.class));
                    found.computeIfAbsent(id, _ -> new EnumMap<>(Lane.class))
                            .put(Lane.valueOf(row.getString("lane")), row.getLong("changes"));
                });
        var counts = new HashMap<CaseId, RoomCount>();
        found.forEach((id, byLane) -> counts.put(id, new RoomCount(byLane)));
        return counts;
    }
}
