package org.fengqiao.platform.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of the case file, each within the {@link Reach} of who asks. */
@Repository
class CaseReads {

    private final JdbcClient jdbc;
    private final PartySealing sealing;

    CaseReads(JdbcClient jdbc, PartySealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Optional<CaseView> find(CaseId id, Actor actor) {
        var reach = Reach.of(actor);
        var people = Reach.seesPeople(actor.hat());
        return jdbc.sql("""
                        select c.version, c.receipt_number, c.number, c.stage, c.route, c.place, c.story, c.industry, c.workers, c.urgent,
                               c.total_low, c.total_high, c.handling_organization, c.handling_place, c.routing_reason, c.mediator,
                               c.submitted_at, c.accepted_at, c.closed_at, c.settled_at, c.ended_at,
                               (select p.side from casefile.participation p
                                 where p.region = c.region and p.case_id = c.id and p.person = :person) as own
                          from casefile.case_file c
                         where c.region = :region and c.id = :id and\s""" + reach.condition())
                .param("person", actor.person())
                .param("region", id.region().code())
                .param("id", id.value())
                .params(reach.parameters())
                .query((row, _) -> view(id, row, parties(id, people), claims(id)))
                .optional();
    }

    Optional<Actor> actorIn(CaseId id, Actor actor) {
        return switch (actor.hat()) {
            case PARTY, APPLICANT, RESPONDENT ->
                jdbc.sql("""
                                select side from casefile.participation
                                 where region = :region and case_id = :id and person = :person
                                """)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .param("person", actor.person())
                        .query((row, _) ->
                                actor.as(Side.valueOf(row.getString("side")).hat()))
                        .optional();
            case SYSTEM -> Optional.of(actor);
            case MEDIATOR,
                    DISPATCHER,
                    SEAL_KEEPER,
                    ARBITRATION_LIAISON,
                    COURT_LIAISON,
                    OFFICIAL,
                    RULE_ADMINISTRATOR,
                    PARTNER -> reaches(id, actor) ? Optional.of(actor) : Optional.empty();
        };
    }

    private boolean reaches(CaseId id, Actor actor) {
        var reach = Reach.of(actor);
        return jdbc.sql("select 1 from casefile.case_file c where c.region = :region and c.id = :id and "
                        + reach.condition())
                .param("region", id.region().code())
                .param("id", id.value())
                .params(reach.parameters())
                .query((row, _) -> true)
                .optional()
                .isPresent();
    }

    String receiptNumber(CaseId id) {
        return jdbc.sql("select receipt_number from casefile.case_file where region = :region and id = :id")
                .param("region", id.region().code())
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private List<Party> parties(CaseId id, boolean people) {
        return jdbc.sql("""
                        select id, side, kind, name, phone, identity, credit_code, legal_representative, address
                          from casefile.party
                         where region = :region and case_id = :caseId
                         order by side, id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> people ? party(row) : withoutPerson(row))
                .list();
    }

    private Party party(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Party(
                id,
                Side.valueOf(row.getString("side")),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                sealing.phone(id, row.getBytes("phone")),
                sealing.identity(id, row.getBytes("identity")),
                row.getString("credit_code"),
                row.getString("legal_representative"),
                row.getString("address"));
    }

    /** An official sees which employer, but of a person only the family name. */
    private static Party withoutPerson(ResultSet row) throws SQLException {
        var kind = PartyKind.valueOf(row.getString("kind"));
        var name = row.getString("name");
        return new Party(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                kind,
                kind == PartyKind.WORKER ? familyNameOnly(name) : name,
                null,
                null,
                row.getString("credit_code"),
                null,
                null);
    }

    static String familyNameOnly(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    private List<CaseClaim> claims(CaseId id) {
        return jdbc.sql("""
                        select id, type, low, high, claimed, trace, rulebook_hash
                          from casefile.claim
                         where region = :region and case_id = :caseId
                         order by ordinal
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new CaseClaim(
                        row.getObject("id", UUID.class),
                        ClaimType.valueOf(row.getString("type")),
                        money(row, "low"),
                        money(row, "high"),
                        money(row, "claimed"),
                        row.getString("trace"),
                        row.getString("rulebook_hash")))
                .list();
    }

    List<Element> elements(CaseId id) {
        return jdbc.sql(
                        "select side, code, value from casefile.element where region = :region and case_id = :caseId order by code, side")
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) ->
                        new Element(Side.valueOf(row.getString("side")), row.getString("code"), row.getString("value")))
                .list();
    }

    List<Evidence> evidence(CaseId id) {
        return jdbc.sql("""
                        select id, side, file, name, media_type, bytes, sha256, proves, at
                          from casefile.evidence
                         where region = :region and case_id = :caseId
                         order by at, id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new Evidence(
                        row.getObject("id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        row.getString("proves"),
                        moment(row, "at")))
                .list();
    }

    List<OwnCase> ofPerson(UUID person) {
        return jdbc.sql("""
                        select c.region, c.id, coalesce(c.number, c.receipt_number) as reference, c.stage, p.side, c.submitted_at,
                               (select string_agg(o.name, '、' order by o.id) from casefile.party o
                                 where o.region = c.region and o.case_id = c.id and o.side <> p.side) as other_party
                          from casefile.participation p
                          join casefile.case_file c on c.region = p.region and c.id = p.case_id
                         where p.person = :person
                         order by c.submitted_at desc, c.id
                        """)
                .param("person", person)
                .query((row, _) -> new OwnCase(
                        new CaseId(new Region(row.getInt("region")), row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        Stage.valueOf(row.getString("stage")),
                        Side.valueOf(row.getString("side")),
                        row.getString("other_party"),
                        moment(row, "submitted_at")))
                .list();
    }

    List<UUID> peopleOf(CaseId id, Side side) {
        return jdbc.sql("""
                        select person from casefile.participation
                         where region = :region and case_id = :caseId and side = :side
                         order by id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("side", side.name())
                .query((row, _) -> row.getObject("person", UUID.class))
                .list();
    }

    private static CaseView view(CaseId id, ResultSet row, List<Party> parties, List<CaseClaim> claims)
            throws SQLException {
        var own = row.getString("own");
        return new CaseView(
                id,
                row.getInt("version"),
                row.getString("receipt_number"),
                row.getString("number"),
                Stage.valueOf(row.getString("stage")),
                Route.valueOf(row.getString("route")),
                new PlaceCode(row.getString("place")),
                row.getString("story"),
                row.getString("industry"),
                row.getInt("workers"),
                row.getBoolean("urgent"),
                Money.ofFen(row.getLong("total_low")),
                Money.ofFen(row.getLong("total_high")),
                row.getObject("handling_organization", UUID.class),
                new PlaceCode(row.getString("handling_place")),
                row.getString("routing_reason"),
                row.getObject("mediator", UUID.class),
                moment(row, "submitted_at"),
                momentOrNull(row, "accepted_at"),
                momentOrNull(row, "closed_at"),
                momentOrNull(row, "settled_at"),
                momentOrNull(row, "ended_at"),
                own == null ? null : Side.valueOf(own),
                parties,
                claims);
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var fen = row.getObject(column, Long.class);
        return fen == null ? null : Money.ofFen(fen);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
