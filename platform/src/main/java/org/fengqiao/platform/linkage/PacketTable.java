package org.fengqiao.platform.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PacketTable {

    private static final String CONTENTS = "linkage.packet.contents";
    private static final String SELECT = """
            select region, id, case_id, kind, state, organization, contents, sha256, applicant_at, respondent_at, due, sent_at,
                   supplied_at, accepted_at, coalesce(office_number, '') as office_number, decision, decided_on
              from linkage.packet
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    PacketTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** One side asks; for a packet that needs only one, it goes out at once. False if one of the kind runs already. */
    boolean insert(NewPacket packet, UUID person, Instant at) {
        var applicant = packet.by() == Side.APPLICANT;
        var joint = packet.kind().isJoint();
        return jdbc.sql("""
                        insert into linkage.packet (region, id, case_id, kind, state, organization, contents, sha256,
                                                    applicant, applicant_at, respondent, respondent_at, due, sent_at)
                        values (:region, :id, :caseId, :kind, :state, :organization, :contents, :sha256,
                                :applicant, :applicantAt, :respondent, :respondentAt, :due, :sentAt)
                        on conflict (region, case_id, kind) where state not in ('DECIDED', 'LAPSED') do nothing
                        """)
                        .param("region", packet.id().region().code())
                        .param("id", packet.id().value())
                        .param("caseId", packet.caseId().value())
                        .param("kind", packet.kind().name())
                        .param("state", (joint ? PacketState.WAITING : PacketState.SENT).name())
                        .param("organization", packet.organization())
                        .param("contents", seal(packet.id(), packet.contents()))
                        .param("sha256", packet.contents().sha256())
                        .param("applicant", applicant ? person : null)
                        .param("applicantAt", applicant ? Days.utc(at) : null)
                        .param("respondent", applicant ? null : person)
                        .param("respondentAt", applicant ? null : Days.utc(at))
                        .param("due", packet.due())
                        .param("sentAt", joint ? null : Days.utc(at))
                        .update()
                == 1;
    }

    /** A packet about to be written. */
    record NewPacket(
            PacketId id,
            CaseId caseId,
            PacketKind kind,
            UUID organization,
            PacketContents contents,
            Side by,
            @Nullable LocalDate due) {}

    Optional<Packet> find(PacketId id) {
        return jdbc.sql(SELECT + "where region = :region and id = :id")
                .param("region", id.region().code())
                .param("id", id.value())
                .query(this::packet)
                .optional();
    }

    Optional<Packet> lock(PacketId id) {
        return jdbc.sql(SELECT + "where region = :region and id = :id for update")
                .param("region", id.region().code())
                .param("id", id.value())
                .query(this::packet)
                .optional();
    }

    /** Every packet of a case, oldest first. */
    List<Packet> of(CaseId caseId) {
        return jdbc.sql(SELECT + "where region = :region and case_id = :caseId order by id")
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(this::packet)
                .list();
    }

    /** What came to an office: what still runs first, the nearest day first. */
    List<Packet> inbox(UUID organization, int limit) {
        return jdbc.sql(SELECT + """
                 where organization = :organization and sent_at is not null
                 order by decided_at is not null, due nulls last, sent_at, id
                 limit :limit
                """)
                .param("organization", organization)
                .param("limit", limit)
                .query(this::packet)
                .list();
    }

    /** The other side joins: now it goes out. */
    void join(PacketId id, Side side, UUID person, @Nullable LocalDate due, Instant at) {
        var column = side == Side.APPLICANT ? "applicant" : "respondent";
        one(
                id,
                jdbc.sql("""
                        update linkage.packet
                           set %1$s = :person, %1$s_at = :at, state = 'SENT', sent_at = :at, due = :due
                         where region = :region and id = :id and state = 'WAITING' and %1$s is null
                        """.formatted(column))
                        .param("person", person)
                        .param("at", Days.utc(at))
                        .param("due", due)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    /** Ends what waits for the other side's tap; whether there was such a packet. */
    boolean lapse(CaseId caseId, PacketKind kind) {
        return jdbc.sql("""
                        update linkage.packet
                           set state = 'LAPSED'
                         where region = :region and case_id = :caseId and kind = :kind and state = 'WAITING'
                        """)
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("kind", kind.name())
                        .update()
                == 1;
    }

    void sendBack(PacketId id, List<String> gaps, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update linkage.packet
                           set state = 'INCOMPLETE', gaps_at = :at, due = null
                         where region = :region and id = :id and state = 'SENT' and gaps_at is null
                        """)
                        .param("at", Days.utc(at))
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
        int ordinal = 1;
        for (var words : gaps) {
            one(
                    id,
                    jdbc.sql("""
                            insert into linkage.packet_gap (region, packet_id, ordinal, words)
                            values (:region, :packet, :ordinal, :words)
                            """)
                            .param("region", id.region().code())
                            .param("packet", id.value())
                            .param("ordinal", ordinal++)
                            .param("words", words)
                            .update());
        }
    }

    void supply(PacketId id, List<Gap> gaps, PacketContents contents, LocalDate due, Instant at) {
        for (var gap : gaps) {
            one(
                    id,
                    jdbc.sql("""
                            update linkage.packet_gap
                               set supplied = :supplied
                             where region = :region and packet_id = :packet and ordinal = :ordinal
                            """)
                            .param("supplied", gap.supplied())
                            .param("region", id.region().code())
                            .param("packet", id.value())
                            .param("ordinal", gap.ordinal())
                            .update());
        }
        one(
                id,
                jdbc.sql("""
                        update linkage.packet
                           set state = 'SENT', supplied_at = :at, contents = :contents, sha256 = :sha256, due = :due
                         where region = :region and id = :id and state = 'INCOMPLETE'
                        """)
                        .param("at", Days.utc(at))
                        .param("contents", seal(id, contents))
                        .param("sha256", contents.sha256())
                        .param("due", due)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void accept(PacketId id, String officeNumber, LocalDate due, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update linkage.packet
                           set state = 'ACCEPTED', accepted_at = :at, office_number = nullif(:number, ''), due = :due
                         where region = :region and id = :id and state = 'SENT'
                        """)
                        .param("at", Days.utc(at))
                        .param("number", officeNumber)
                        .param("due", due)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void decide(PacketId id, Decision decision, LocalDate on, String officeNumber, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update linkage.packet
                           set state = 'DECIDED', decision = :decision, decided_on = :on, decided_at = :at, due = null,
                               office_number = coalesce(nullif(:number, ''), office_number)
                         where region = :region and id = :id and state in ('SENT', 'INCOMPLETE', 'ACCEPTED')
                        """)
                        .param("decision", decision.name())
                        .param("on", on)
                        .param("at", Days.utc(at))
                        .param("number", officeNumber)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    private byte[] seal(PacketId id, PacketContents contents) {
        var sealed = vault.sealPersonal(CONTENTS, id.value(), contents.write());
        if (sealed == null) {
            throw new IllegalStateException("A packet has contents");
        }
        return sealed;
    }

    private Packet packet(ResultSet row, int number) throws SQLException {
        var id = new PacketId(new Region(row.getInt("region")), row.getObject("id", UUID.class));
        var contents = vault.openPersonal(CONTENTS, id.value(), row.getBytes("contents"));
        var decision = row.getString("decision");
        return new Packet(
                id,
                new CaseId(id.region(), row.getObject("case_id", UUID.class)),
                PacketKind.valueOf(row.getString("kind")),
                PacketState.valueOf(row.getString("state")),
                row.getObject("organization", UUID.class),
                PacketContents.read(String.valueOf(contents)),
                row.getString("sha256"),
                moment(row, "applicant_at"),
                moment(row, "respondent_at"),
                row.getObject("due", LocalDate.class),
                moment(row, "sent_at"),
                gaps(id),
                moment(row, "supplied_at"),
                moment(row, "accepted_at"),
                row.getString("office_number"),
                decision == null ? null : Decision.valueOf(decision),
                row.getObject("decided_on", LocalDate.class));
    }

    private List<Gap> gaps(PacketId id) {
        return jdbc.sql("""
                        select ordinal, words, supplied
                          from linkage.packet_gap
                         where region = :region and packet_id = :packet
                         order by ordinal
                        """)
                .param("region", id.region().code())
                .param("packet", id.value())
                .query((row, _) -> new Gap(row.getInt("ordinal"), row.getString("words"), row.getString("supplied")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static void one(PacketId id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Packet " + id + ": " + changed + " rows changed instead of one");
        }
    }
}
