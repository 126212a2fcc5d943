package org.fengqiao.platform.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Vault;
import org.fengqiao.platform.terms.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalTable {

    private static final String TERMS = "mediation.proposal_privileged.terms";

    private final JdbcClient jdbc;
    private final Vault vault;

    ProposalTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(CaseId caseId, Proposal proposal, UUID mediator) {
        jdbc.sql("""
                        insert into mediation.proposal_privileged (region, case_id, id, number, mediator, terms, state, made_at)
                        values (:region, :caseId, :id, :number, :mediator, :terms, :state, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", proposal.id())
                .param("number", proposal.number())
                .param("mediator", mediator)
                .param(
                        "terms",
                        vault.sealPrivileged(
                                TERMS, proposal.id(), proposal.terms().write()))
                .param("state", proposal.state().name())
                .param("at", Days.utc(proposal.madeAt()))
                .update();
    }

    /** Closes an open one. */
    void close(CaseId caseId, UUID id, ProposalState state) {
        var changed = jdbc.sql("""
                        update mediation.proposal_privileged
                           set state = :state
                         where region = :region and case_id = :caseId and id = :id and state = 'OPEN'
                        """)
                .param("state", state.name())
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("Proposal " + id + ": " + changed + " rows changed instead of one");
        }
    }

    /** The open one, if there is one, is void: something newer came, or the talk is over. */
    void voidOpen(CaseId caseId) {
        jdbc.sql("""
                        update mediation.proposal_privileged
                           set state = 'VOID'
                         where region = :region and case_id = :caseId and state = 'OPEN'
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .update();
    }

    void answer(CaseId caseId, UUID id, Side side, ProposalAnswer answer, boolean warned, UUID person, Instant at) {
        jdbc.sql("""
                        insert into mediation.proposal_answer_privileged
                               (region, case_id, proposal_id, side, answer, person, warned, answered_at)
                        values (:region, :caseId, :id, :side, :answer, :person, :warned, :at)
                        on conflict (region, case_id, proposal_id, side)
                        do update set answer = excluded.answer, person = excluded.person, warned = excluded.warned,
                                      answered_at = excluded.answered_at
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .param("side", side.name())
                .param("answer", answer.name())
                .param("person", person)
                .param("warned", warned)
                .param("at", Days.utc(at))
                .update();
    }

    /** All of a case in order, with the answers given. */
    List<Proposal> of(CaseId caseId) {
        var answers = new HashMap<UUID, Map<Side, ProposalAnswer>>();
        var warned = new HashMap<UUID, Set<Side>>();
        jdbc.sql("""
                        select proposal_id, side, answer, warned
                          from mediation.proposal_answer_privileged
                         where region = :region and case_id = :caseId
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(row -> {
                    var id = row.getObject("proposal_id", UUID.class);
                    var side = Side.valueOf(row.getString("side"));
                    answers.computeIfAbsent(id, _ -> new EnumMap<>(Side.class))
                            .put(side, ProposalAnswer.valueOf(row.getString("answer")));
                    if (row.getBoolean("warned")) {
                        warned.computeIfAbsent(id, _ -> EnumSet.noneOf(Side.class))
                                .add(side);
                    }
                });
        return jdbc.sql("""
                        select id, number, terms, state, made_at
                          from mediation.proposal_privileged
                         where region = :region and case_id = :caseId
                         order by number
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> proposal(row, answers, warned))
                .list();
    }

    private Proposal proposal(ResultSet row, Map<UUID, Map<Side, ProposalAnswer>> answers, Map<UUID, Set<Side>> warned)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Proposal(
                id,
                row.getInt("number"),
                Terms.read(vault.openPrivileged(TERMS, id, row.getBytes("terms"))),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                answers.getOrDefault(id, Map.of()),
                warned.getOrDefault(id, Set.of()));
    }
}
