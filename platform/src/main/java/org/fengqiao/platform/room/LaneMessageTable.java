package org.fengqiao.platform.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LaneMessageTable {

    private static final String WORDS = "room.lane_message_privileged.words";

    private final JdbcClient jdbc;
    private final Vault vault;

    LaneMessageTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** One that waits to be announced. */
    record Due(CaseId caseId, UUID id) {}

    /** False if a message has that id already: the form was sent twice. */
    boolean insert(CaseId caseId, LaneMessage message) {
        return jdbc.sql("""
                        insert into room.lane_message_privileged (region, case_id, id, lane, hat, person, words, written_at, shown_at)
                        values (:region, :caseId, :id, :lane, :hat, :person, :words, :writtenAt, :shownAt)
                        on conflict (region, case_id, id) do nothing
                        """)
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", message.id())
                        .param("lane", message.lane().name())
                        .param("hat", message.hat().name())
                        .param("person", message.person())
                        .param("words", vault.sealPrivileged(WORDS, message.id(), message.words()))
                        .param("writtenAt", Days.utc(message.writtenAt()))
                        .param("shownAt", Days.utc(message.shownAt()))
                        .update()
                == 1;
    }

    /** False if it is not held any more, or is somebody else's. */
    boolean deleteHeld(CaseId caseId, UUID id, UUID person, Instant now) {
        return jdbc.sql("""
                        delete from room.lane_message_privileged
                         where region = :region and case_id = :caseId and id = :id and person = :person and shown_at > :now
                        """)
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .param("person", person)
                        .param("now", Days.utc(now))
                        .update()
                == 1;
    }

    /** False if it is not held any more, or is somebody else's. */
    boolean showHeld(CaseId caseId, UUID id, UUID person, Instant now) {
        return jdbc.sql("""
                        update room.lane_message_privileged
                           set shown_at = :now
                         where region = :region and case_id = :caseId and id = :id and person = :person and shown_at > :now
                        """)
                        .param("now", Days.utc(now))
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    List<Due> due(Instant now, int limit) {
        return jdbc.sql("""
                        select region, case_id, id
                          from room.lane_message_privileged
                         where announced_at is null and shown_at <= :now
                         order by shown_at
                         limit :limit
                        """)
                .param("now", Days.utc(now))
                .param("limit", limit)
                .query((row, _) -> new Due(
                        new CaseId(new Region(row.getInt("region")), row.getObject("case_id", UUID.class)),
                        row.getObject("id", UUID.class)))
                .list();
    }

    /** False if another node was faster. */
    boolean announce(CaseId caseId, UUID id, Instant now) {
        return jdbc.sql("""
                        update room.lane_message_privileged
                           set announced_at = :now
                         where region = :region and case_id = :caseId and id = :id and announced_at is null and shown_at <= :now
                        """)
                        .param("now", Days.utc(now))
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<LaneMessage> find(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select id, lane, hat, person, words, written_at, shown_at
                          from room.lane_message_privileged
                         where region = :region and case_id = :caseId and id = :id
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .query(this::message)
                .optional();
    }

    /** What a reader of these lanes sees now: everything shown, and what the reader wrote and can still take back. */
    List<LaneMessage> heard(CaseId caseId, Set<Lane> lanes, UUID reader, Instant now) {
        return jdbc.sql("""
                        select id, lane, hat, person, words, written_at, shown_at
                          from room.lane_message_privileged
                         where region = :region and case_id = :caseId and lane in (:lanes) and (shown_at <= :now or person = :reader)
                         order by shown_at, id
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("lanes", lanes.stream().map(Lane::name).toList())
                .param("now", Days.utc(now))
                .param("reader", reader)
                .query(this::message)
                .list();
    }

    private LaneMessage message(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new LaneMessage(
                id,
                Lane.valueOf(row.getString("lane")),
                Hat.valueOf(row.getString("hat")),
                row.getObject("person", UUID.class),
                vault.openPrivileged(WORDS, id, row.getBytes("words")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("shown_at", OffsetDateTime.class).toInstant());
    }
}
