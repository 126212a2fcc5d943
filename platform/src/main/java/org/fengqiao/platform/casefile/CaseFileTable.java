package org.fengqiao.platform.casefile;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes of the case file. Reading is {@link CaseReads}. */
@Repository
class CaseFileTable {

    private final JdbcClient jdbc;
    private final PartySealing parties;

    CaseFileTable(JdbcClient jdbc, PartySealing parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /** False if the case is there already. */
    boolean insert(OpenCase open, String receiptNumber, Instant at) {
        return jdbc.sql("""
                        insert into casefile.case_file
                               (region, id, receipt_number, stage, route, place, story, industry, workers, urgent,
                                total_low, total_high, handling_organization, handling_place, routing_reason, submitted_at)
                        values (:region, :id, :receiptNumber, 'SUBMITTED', :route, :place, :story, :industry, :workers, :urgent,
                                :totalLow, :totalHigh, :organization, :handlingPlace, :reason, :at)
                        on conflict (region, id) do nothing
                        """)
                        .param("region", open.id().region().code())
                        .param("id", open.id().value())
                        .param("receiptNumber", receiptNumber)
                        .param("route", open.route().name())
                        .param("place", open.place().value())
                        .param("story", open.story())
                        .param("industry", open.industry())
                        .param("workers", open.workers())
                        .param("urgent", open.urgent())
                        .param("totalLow", open.totalLow().fen())
                        .param("totalHigh", open.totalHigh().fen())
                        .param("organization", open.handlingOrganization())
                        .param("handlingPlace", open.handlingPlace().value())
                        .param("reason", open.reason())
                        .param("at", Days.utc(at))
                        .update()
                == 1;
    }

    void insertContents(OpenCase open, Instant at) {
        insertParties(open.id(), open.parties());
        insertClaims(open.id(), open.claims());
        if (!open.elements().isEmpty()) {
            upsertElements(open.id(), open.elements());
        }
        if (!open.evidence().isEmpty()) {
            insertEvidence(open.id(), open.evidence());
        }
        join(open.id(), Side.APPLICANT, open.by().principal(), at);
    }

    private void insertParties(CaseId id, List<Party> all) {
        var rows = new Rows("""
                insert into casefile.party
                       (region, case_id, id, side, kind, name, phone, phone_hash, phone_last_four_hash, identity, identity_hash,
                        credit_code, legal_representative, address)""", 14);
        for (var party : all) {
            var sealed = parties.seal(party);
            rows.add(
                    id.region().code(),
                    id.value(),
                    party.id(),
                    party.side().name(),
                    party.kind().name(),
                    party.name(),
                    sealed.phone(),
                    sealed.phoneHash(),
                    sealed.phoneLastFourHash(),
                    sealed.identity(),
                    sealed.identityHash(),
                    party.creditCode(),
                    party.legalRepresentative(),
                    party.address());
        }
        rows.insert(jdbc);
    }

    private void insertClaims(CaseId id, List<CaseClaim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        var rows = new Rows("""
                insert into casefile.claim
                       (region, case_id, id, ordinal, type, low, high, claimed, trace, rulebook_hash)""", "?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?");
        int ordinal = 1;
        for (var claim : claims) {
            rows.add(
                    id.region().code(),
                    id.value(),
                    claim.id(),
                    ordinal++,
                    claim.type().name(),
                    fen(claim.low()),
                    fen(claim.high()),
                    fen(claim.claimed()),
                    claim.trace(),
                    claim.rulebookHash());
        }
        rows.insert(jdbc);
    }

    void upsertElements(CaseId id, List<Element> elements) {
        var rows = new Rows("insert into casefile.element (region, case_id, side, code, value)", 5);
        for (var element : elements) {
            rows.add(id.region().code(), id.value(), element.side().name(), element.code(), element.value());
        }
        rows.insert(jdbc, "on conflict (region, case_id, side, code) do update set value = excluded.value");
    }

    void insertEvidence(CaseId id, List<Evidence> all) {
        var rows = new Rows(
                "insert into casefile.evidence (region, case_id, id, side, file, name, media_type, bytes, sha256, proves, at)",
                11);
        for (var evidence : all) {
            rows.add(
                    id.region().code(),
                    id.value(),
                    evidence.id(),
                    evidence.side().name(),
                    evidence.file(),
                    evidence.name(),
                    evidence.mediaType(),
                    evidence.bytes(),
                    evidence.sha256(),
                    evidence.proves(),
                    Days.utc(evidence.at()));
        }
        rows.insert(jdbc);
    }

    Optional<Stage> lockedStage(CaseId id) {
        return jdbc.sql("select stage from casefile.case_file where region = :region and id = :id for no key update")
                .param("region", id.region().code())
                .param("id", id.value())
                .query((row, _) -> Stage.valueOf(row.getString("stage")))
                .optional();
    }

    void moveTo(CaseId id, Stage stage, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update casefile.case_file
                           set stage = :stage, closed_at = :closedAt,
                               settled_at = coalesce(:settledAt, settled_at), ended_at = coalesce(:endedAt, ended_at),
                               version = version + 1
                         where region = :region and id = :id
                        """)
                        .param("stage", stage.name())
                        .param("closedAt", stage.isFinal() ? Days.utc(at) : null)
                        .param(
                                "settledAt",
                                stage == Stage.FULFILLING ? Days.utc(at) : null,
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("endedAt", stage == Stage.ENDED ? Days.utc(at) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void accept(CaseId id, String number, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update casefile.case_file
                           set stage = 'ACCEPTED', number = :number, accepted_at = :at, version = version + 1
                         where region = :region and id = :id
                        """)
                        .param("number", number)
                        .param("at", Days.utc(at))
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    /** The next number of a series; the row stays locked until the acceptance commits, so that a rollback leaves no gap. */
    String nextNumber(Region region, NumberSeries series, int year) {
        var last = jdbc.sql("""
                        insert into casefile.number_series as series (region, prefix, year, last)
                        values (:region, :prefix, :year, 1)
                        on conflict (region, prefix, year) do update set last = series.last + 1
                        returning last
                        """)
                .param("region", region.code())
                .param("prefix", series.prefix())
                .param("year", year)
                .query(Integer.class)
                .single();
        return series.number(year, last);
    }

    void assign(CaseId id, UUID mediator) {
        one(
                id,
                jdbc.sql("""
                        update casefile.case_file
                           set mediator = :mediator, version = version + 1
                         where region = :region and id = :id
                        """)
                        .param("mediator", mediator)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    /** False if that person takes part already. */
    boolean join(CaseId id, Side side, UUID person, Instant at) {
        return jdbc.sql("""
                        insert into casefile.participation (region, case_id, id, person, side)
                        values (:region, :caseId, :id, :person, :side)
                        on conflict (region, case_id, person) do nothing
                        """)
                        .param("region", id.region().code())
                        .param("caseId", id.value())
                        .param("id", TimeOrderedUuid.at(at))
                        .param("person", person)
                        .param("side", side.name())
                        .update()
                == 1;
    }

    boolean admit(CaseId id, UUID organization, Instant at) {
        return jdbc.sql("""
                        insert into casefile.participation (region, case_id, id, organization)
                        values (:region, :caseId, :id, :organization)
                        on conflict (region, case_id, organization) do nothing
                        """)
                        .param("region", id.region().code())
                        .param("caseId", id.value())
                        .param("id", TimeOrderedUuid.at(at))
                        .param("organization", organization)
                        .update()
                == 1;
    }

    void updateParty(CaseId id, Party party) {
        var sealed = parties.seal(party);
        one(
                id,
                jdbc.sql("""
                        update casefile.party
                           set name = :name, phone = :phone, phone_hash = :phoneHash, phone_last_four_hash = :phoneLastFourHash,
                               identity = :identity, identity_hash = :identityHash, credit_code = :creditCode,
                               legal_representative = :legalRepresentative, address = :address
                         where region = :region and case_id = :caseId and id = :id
                        """)
                        .param("name", party.name())
                        .param("phone", sealed.phone())
                        .param("phoneHash", sealed.phoneHash())
                        .param("phoneLastFourHash", sealed.phoneLastFourHash())
                        .param("identity", sealed.identity())
                        .param("identityHash", sealed.identityHash())
                        .param("creditCode", party.creditCode())
                        .param("legalRepresentative", party.legalRepresentative())
                        .param("address", party.address())
                        .param("region", id.region().code())
                        .param("caseId", id.value())
                        .param("id", party.id())
                        .update());
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }

    private static void one(CaseId id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException(id + ": " + changed + " rows changed instead of one");
        }
    }
}
