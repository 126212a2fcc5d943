package org.fengqiao.platform.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationTable {

    private static final String COLUMNS =
            "i.region, i.id, i.case_id, i.channel, i.state, i.last_day, i.factor_tries, i.sent_at, i.delivered_at, i.undelivered_at, i.person, i.answered_at ";

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if an invitation of that case is open already. */
    boolean insert(InvitationId id, CaseId caseId, Channel channel, LocalDate lastDay, Instant at) {
        return jdbc.sql("""
                        insert into negotiation.invitation (region, id, case_id, channel, state, last_day, sent_at)
                        values (:region, :id, :caseId, :channel, 'SENT', :lastDay, :at)
                        on conflict (region, case_id) where state <> 'DISCLAIMED' do nothing
                        """)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .param("caseId", caseId.value())
                        .param("channel", channel.name())
                        .param("lastDay", lastDay)
                        .param("at", Days.utc(at))
                        .update()
                == 1;
    }

    /** False if that code is in use somewhere. */
    boolean insertCode(InvitationId id, byte[] codeHash) {
        return jdbc.sql("""
                        insert into negotiation.invitation_code (region, code_hash, invitation_id)
                        select :region, :codeHash, :id
                         where not exists (select 1 from negotiation.invitation_code c where c.code_hash = :codeHash)
                        on conflict (region, code_hash) do nothing
                        """)
                        .param("region", id.region().code())
                        .param("codeHash", codeHash)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Invitation> byCode(byte[] codeHash) {
        return jdbc.sql("select " + COLUMNS + """
                         from negotiation.invitation_code c
                         join negotiation.invitation i on i.region = c.region and i.id = c.invitation_id
                        where c.code_hash = :codeHash and i.state <> 'DISCLAIMED'
                        """)
                .param("codeHash", codeHash)
                .query(InvitationTable::invitation)
                .optional();
    }

    Optional<Invitation> find(InvitationId id) {
        return byId(id, "");
    }

    Optional<Invitation> lock(InvitationId id) {
        return byId(id, " for update");
    }

    private Optional<Invitation> byId(InvitationId id, String lock) {
        return jdbc.sql("select " + COLUMNS + "from negotiation.invitation i where i.region = :region and i.id = :id"
                        + lock)
                .param("region", id.region().code())
                .param("id", id.value())
                .query(InvitationTable::invitation)
                .optional();
    }

    /** The newest invitation of a case, sent back or not. */
    Optional<Invitation> newestOf(CaseId caseId) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from negotiation.invitation i where i.region = :region and i.case_id = :caseId order by i.id desc limit 1")
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(InvitationTable::invitation)
                .optional();
    }

    void countFactorTry(InvitationId id) {
        one(id, update(id, "factor_tries = factor_tries + 1"));
    }

    void join(InvitationId id, UUID person, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update negotiation.invitation
                           set state = 'JOINED', person = :person, joined_at = :at, factor_tries = 0
                         where region = :region and id = :id and state = 'SENT'
                        """)
                        .param("person", person)
                        .param("at", Days.utc(at))
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void clearFactorTries(InvitationId id) {
        one(id, update(id, "factor_tries = 0"));
    }

    void answer(InvitationId id, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update negotiation.invitation
                           set state = 'ANSWERED', answered_at = :at
                         where region = :region and id = :id and state = 'JOINED'
                        """)
                        .param("at", Days.utc(at))
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void disclaim(InvitationId id, String reason, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update negotiation.invitation
                           set state = 'DISCLAIMED', disclaimed_at = :at, reason = :reason
                         where region = :region and id = :id and state = 'SENT'
                        """)
                        .param("at", Days.utc(at))
                        .param("reason", reason)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void delivered(InvitationId id, LocalDate lastDay, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update negotiation.invitation
                           set delivered_at = :at, undelivered_at = null, last_day = :lastDay
                         where region = :region and id = :id and delivered_at is null
                        """)
                        .param("at", Days.utc(at))
                        .param("lastDay", lastDay)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    /** Given up on one channel; the next rung may be a letter. */
    void undelivered(InvitationId id, Channel next, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update negotiation.invitation
                           set undelivered_at = :at, channel = :channel
                         where region = :region and id = :id and delivered_at is null
                        """)
                        .param("at", Days.utc(at))
                        .param("channel", next.name())
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    List<Invitation> lockToRemind(Instant deliveredBefore, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                         from negotiation.invitation i
                        where i.state in ('SENT', 'JOINED') and i.reminded_at is null and i.delivered_at < :before
                        order by i.delivered_at
                        limit :limit
                          for update skip locked
                        """)
                .param("before", Days.utc(deliveredBefore))
                .param("limit", limit)
                .query(InvitationTable::invitation)
                .list();
    }

    void reminded(InvitationId id, Instant at) {
        one(
                id,
                jdbc.sql("update negotiation.invitation set reminded_at = :at where region = :region and id = :id")
                        .param("at", Days.utc(at))
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    int wrongCodesSince(byte[] source, Instant since) {
        return jdbc.sql("select count(*) from negotiation.wrong_code where source = :source and at > :since")
                .param("source", source)
                .param("since", Days.utc(since))
                .query(Integer.class)
                .single();
    }

    void insertWrongCode(Region region, byte[] source, Instant at) {
        jdbc.sql("insert into negotiation.wrong_code (region, id, source, at) values (:region, :id, :source, :at)")
                .param("region", region.code())
                .param("id", TimeOrderedUuid.at(at))
                .param("source", source)
                .param("at", Days.utc(at))
                .update();
    }

    private int update(InvitationId id, String set) {
        return jdbc.sql("update negotiation.invitation set " + set + " where region = :region and id = :id")
                .param("region", id.region().code())
                .param("id", id.value())
                .update();
    }

    private static void one(InvitationId id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException(
                    "Invitation " + id.text() + ": " + changed + " rows changed instead of one");
        }
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var region = new Region(row.getInt("region"));
        return new Invitation(
                new InvitationId(region, row.getObject("id", UUID.class)),
                new CaseId(region, row.getObject("case_id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                Invitation.State.valueOf(row.getString("state")),
                row.getObject("last_day", LocalDate.class),
                row.getInt("factor_tries"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                moment(row, "delivered_at"),
                moment(row, "undelivered_at"),
                row.getObject("person", UUID.class),
                moment(row, "answered_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
