package org.fengqiao.platform.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.agreement.Agreement.Drafted;
import org.fengqiao.platform.agreement.Agreement.InEffect;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.agreement.Agreement.Voided;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.Vault;
import org.fengqiao.platform.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementTable {

    private static final String TERMS = "agreement.draft_privileged.terms";
    private static final String ABILITY = "agreement.draft_privileged.ability_words";
    private static final String COLUMNS =
            "region, id, case_id, kind, state, version, terms, paper, sent_at, effective_at, voided_at, voided_because";

    private final JdbcClient jdbc;
    private final Vault vault;

    AgreementTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** False if the case has one that is not voided, or one was drafted from the same source. */
    boolean insert(Drafted fresh, Instant at) {
        var id = fresh.id();
        var made = jdbc.sql("""
                        insert into agreement.agreement (region, id, case_id, kind, state, drafted_at)
                        select :region, :id, :caseId, :kind, 'DRAFTED', :at
                         where not exists (select from agreement.draft_privileged where region = :region and source = :source)
                        on conflict (region, case_id) where state <> 'VOIDED' do nothing
                        """)
                .param("region", id.region().code())
                .param("id", id.value())
                .param("caseId", fresh.caseId().value())
                .param("kind", fresh.kind().name())
                .param("at", Days.utc(at))
                .param("source", fresh.draft().source())
                .update();
        if (made == 0) {
            return false;
        }
        one(
                id,
                jdbc.sql("""
                        insert into agreement.draft_privileged (region, agreement, source, terms, ability, ability_words)
                        values (:region, :agreement, :source, :terms, :ability, :abilityWords)
                        """)
                        .param("region", id.region().code())
                        .param("agreement", id.value())
                        .param("source", fresh.draft().source())
                        .param(
                                "terms",
                                vault.sealPrivileged(
                                        TERMS, id.value(), fresh.draft().terms().write()))
                        .param("ability", name(fresh.draft()))
                        .param(
                                "abilityWords",
                                vault.sealPrivileged(
                                        ABILITY, id.value(), fresh.draft().abilityWords()))
                        .update());
        return true;
    }

    void revise(Drafted drafted, Draft draft) {
        var id = drafted.id();
        one(
                id,
                jdbc.sql("""
                        update agreement.draft_privileged
                           set terms = :terms, ability = :ability, ability_words = :abilityWords
                         where region = :region and agreement = :agreement
                        """)
                        .param(
                                "terms",
                                vault.sealPrivileged(
                                        TERMS, id.value(), draft.terms().write()))
                        .param("ability", name(draft))
                        .param("abilityWords", vault.sealPrivileged(ABILITY, id.value(), draft.abilityWords()))
                        .param("region", id.region().code())
                        .param("agreement", id.value())
                        .update());
        changed(
                drafted,
                jdbc.sql("""
                        update agreement.agreement
                           set version = version + 1
                         where region = :region and id = :id and version = :version and state = 'DRAFTED'
                        """)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .param("version", drafted.version())
                        .update());
    }

    void save(Signing signing) {
        changed(
                signing,
                jdbc.sql("""
                        update agreement.agreement
                           set state = 'SIGNING', paper = :paper, sent_at = :at, version = version + 1
                         where region = :region and id = :id and version = :version and state = 'DRAFTED'
                        """)
                        .param("paper", signing.paper().value())
                        .param("at", Days.utc(signing.sentAt()))
                        .param("region", signing.id().region().code())
                        .param("id", signing.id().value())
                        .param("version", signing.version())
                        .update());
    }

    void save(InEffect effective) {
        changed(
                effective,
                jdbc.sql("""
                        update agreement.agreement
                           set state = 'IN_EFFECT', terms = :terms::jsonb, effective_at = :at, version = version + 1
                         where region = :region and id = :id and version = :version and state = 'SIGNING'
                        """)
                        .param("terms", effective.terms().write())
                        .param("at", Days.utc(effective.effectiveAt()))
                        .param("region", effective.id().region().code())
                        .param("id", effective.id().value())
                        .param("version", effective.version())
                        .update());
    }

    void save(Voided voided) {
        changed(
                voided,
                jdbc.sql("""
                        update agreement.agreement
                           set state = 'VOIDED', voided_because = :because, voided_at = :at, version = version + 1
                         where region = :region and id = :id and version = :version and state in ('DRAFTED', 'SIGNING')
                        """)
                        .param("because", voided.because())
                        .param("at", Days.utc(voided.voidedAt()))
                        .param("region", voided.id().region().code())
                        .param("id", voided.id().value())
                        .param("version", voided.version())
                        .update());
    }

    /** The newest agreement of a case, voided or not; what it says is read from behind the wall unless it is in effect. */
    Optional<Agreement> newestOf(CaseId caseId) {
        return newest(caseId, "");
    }

    /** The same, held until the transaction ends. */
    Optional<Agreement> lockNewestOf(CaseId caseId) {
        return newest(caseId, "for update");
    }

    private Optional<Agreement> newest(CaseId caseId, String lock) {
        return jdbc.sql("""
                        select %s
                          from agreement.agreement
                         where region = :region and case_id = :caseId
                         order by id desc
                         limit 1 %s
                        """.formatted(COLUMNS, lock))
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(this::agreement)
                .optional();
    }

    Optional<InEffect> inEffect(CaseId caseId) {
        return jdbc.sql("""
                        select %s
                          from agreement.agreement
                         where region = :region and case_id = :caseId and state = 'IN_EFFECT'
                        """.formatted(COLUMNS))
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> inEffect(row))
                .optional();
    }

    Optional<RatedAbility> abilityOf(AgreementId id) {
        return jdbc.sql("""
                        select ability, ability_words
                          from agreement.draft_privileged
                         where region = :region and agreement = :agreement and ability is not null
                        """)
                .param("region", id.region().code())
                .param("agreement", id.value())
                .query((row, _) -> new RatedAbility(
                        Ability.valueOf(row.getString("ability")),
                        vault.openPrivileged(ABILITY, id.value(), row.getBytes("ability_words"))))
                .optional();
    }

    /** Out for signing since before a moment, and not reminded of. */
    List<CaseId> lockUnsignedSince(Instant moment, int limit) {
        return jdbc.sql("""
                        select region, case_id
                          from agreement.agreement
                         where state = 'SIGNING' and sent_at < :moment and reminded_at is null
                         order by sent_at
                         limit :limit
                           for update skip locked
                        """)
                .param("moment", Days.utc(moment))
                .param("limit", limit)
                .query((row, _) -> caseId(row))
                .list();
    }

    void reminded(CaseId caseId, Instant at) {
        var changed = jdbc.sql("""
                        update agreement.agreement
                           set reminded_at = :at
                         where region = :region and case_id = :caseId and state = 'SIGNING'
                        """)
                .param("at", Days.utc(at))
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .update();
        if (changed != 1) {
            throw new IllegalStateException(caseId + ": " + changed + " agreements reminded of instead of one");
        }
    }

    private Agreement agreement(ResultSet row, int number) throws SQLException {
        var id = id(row);
        var caseId = caseId(row);
        var kind = AgreementKind.valueOf(row.getString("kind"));
        int version = row.getInt("version");
        return switch (row.getString("state")) {
            case "DRAFTED" -> new Drafted(id, caseId, kind, version, draft(id));
            case "SIGNING" -> new Signing(id, caseId, kind, version, draft(id), paper(row), moment(row, "sent_at"));
            case "IN_EFFECT" -> inEffect(row);
            case "VOIDED" ->
                new Voided(id, caseId, kind, version, row.getString("voided_because"), moment(row, "voided_at"));
            case String unknown -> throw new IllegalStateException(id + " has unknown state " + unknown);
        };
    }

    private static InEffect inEffect(ResultSet row) throws SQLException {
        return new InEffect(
                id(row),
                caseId(row),
                AgreementKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                Terms.read(row.getString("terms")),
                paper(row),
                moment(row, "effective_at"));
    }

    private Draft draft(AgreementId id) {
        return jdbc.sql("""
                        select source, terms, ability, ability_words
                          from agreement.draft_privileged
                         where region = :region and agreement = :agreement
                        """)
                .param("region", id.region().code())
                .param("agreement", id.value())
                .query((row, _) -> {
                    var ability = row.getString("ability");
                    return new Draft(
                            row.getObject("source", UUID.class),
                            Terms.read(vault.openPrivileged(TERMS, id.value(), row.getBytes("terms"))),
                            ability == null ? null : Ability.valueOf(ability),
                            vault.openPrivileged(ABILITY, id.value(), row.getBytes("ability_words")));
                })
                .single();
    }

    private static AgreementId id(ResultSet row) throws SQLException {
        return new AgreementId(new Region(row.getInt("region")), row.getObject("id", UUID.class));
    }

    private static CaseId caseId(ResultSet row) throws SQLException {
        return new CaseId(new Region(row.getInt("region")), row.getObject("case_id", UUID.class));
    }

    private static PaperId paper(ResultSet row) throws SQLException {
        return new PaperId(new Region(row.getInt("region")), row.getObject("paper", UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String name(Draft draft) {
        return draft.ability() == null ? null : draft.ability().name();
    }

    private static void changed(Agreement agreement, int changed) {
        if (changed != 1) {
            throw new OptimisticLockingFailureException(
                    agreement.id() + " changed since version " + agreement.version());
        }
    }

    private static void one(AgreementId id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Agreement " + id + ": " + changed + " rows changed instead of one");
        }
    }
}
