package org.fengqiao.platform.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FactProposalTable {

    private static final String AMOUNT = "mediation.fact_proposal_privileged.amount";

    private final JdbcClient jdbc;
    private final Vault vault;

    FactProposalTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(CaseId caseId, FactProposal fact, UUID mediator, Instant at) {
        var amount = fact.amount();
        jdbc.sql("""
                        insert into mediation.fact_proposal_privileged (region, case_id, id, claim_id, amount, mediator, state, made_at)
                        values (:region, :caseId, :id, :claim, :amount, :mediator, :state, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", fact.id())
                .param("claim", fact.claim())
                .param(
                        "amount",
                        amount == null ? null : vault.sealPrivileged(AMOUNT, fact.id(), String.valueOf(amount.fen())))
                .param("mediator", mediator)
                .param("state", fact.state().name())
                .param("at", Days.utc(at))
                .update();
    }

    /** @param state how it stands with this side's word */
    void confirm(CaseId caseId, UUID id, Side side, UUID person, FactState state) {
        var column = side == Side.APPLICANT ? "applicant" : "respondent";
        one(
                id,
                jdbc.sql("""
                        update mediation.fact_proposal_privileged
                           set %1$s = :person, state = :state
                         where region = :region and case_id = :caseId and id = :id and state = 'OPEN' and %1$s is null
                        """.formatted(column))
                        .param("person", person)
                        .param("state", state.name())
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .update());
    }

    void close(CaseId caseId, UUID id, FactState state) {
        one(
                id,
                jdbc.sql("""
                        update mediation.fact_proposal_privileged
                           set state = :state
                         where region = :region and case_id = :caseId and id = :id and state = 'OPEN'
                        """)
                        .param("state", state.name())
                        .param("region", caseId.region().code())
                        .param("caseId", caseId.value())
                        .param("id", id)
                        .update());
    }

    /** Whatever is open is void: the talk is over. */
    void voidOpen(CaseId caseId) {
        jdbc.sql("""
                        update mediation.fact_proposal_privileged
                           set state = 'VOID'
                         where region = :region and case_id = :caseId and state = 'OPEN'
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .update();
    }

    List<FactProposal> of(CaseId caseId) {
        return jdbc.sql("""
                        select id, claim_id, amount, state, applicant, respondent
                          from mediation.fact_proposal_privileged
                         where region = :region and case_id = :caseId
                         order by made_at, id
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> fact(row))
                .list();
    }

    private FactProposal fact(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var confirmed = new EnumMap<Side, UUID>(Side.class);
        var applicant = row.getObject("applicant", UUID.class);
        if (applicant != null) {
            confirmed.put(Side.APPLICANT, applicant);
        }
        var respondent = row.getObject("respondent", UUID.class);
        if (respondent != null) {
            confirmed.put(Side.RESPONDENT, respondent);
        }
        return new FactProposal(
                id,
                row.getObject("claim_id", UUID.class),
                amount(id, row.getBytes("amount")),
                FactState.valueOf(row.getString("state")),
                confirmed);
    }

    private @Nullable Money amount(UUID id, byte @Nullable [] sealed) {
        return sealed == null ? null : Money.ofFen(Long.parseLong(vault.openPrivileged(AMOUNT, id, sealed)));
    }

    private static void one(UUID id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Fact " + id + ": " + changed + " rows changed instead of one");
        }
    }
}
