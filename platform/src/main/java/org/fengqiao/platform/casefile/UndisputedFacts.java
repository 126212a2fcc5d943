package org.fengqiao.platform.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The undisputed facts of a case (无争议事实), whoever brought them up: confirmed by both sides, and readable outside the wall. */
@Service
public class UndisputedFacts {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    UndisputedFacts(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UndisputedFact> of(CaseId id) {
        return jdbc.sql("""
                        select claim_id, amount
                          from casefile.undisputed_fact
                         where region = :region and case_id = :caseId
                         order by confirmed_at, claim_id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> {
                    var fen = row.getObject("amount", Long.class);
                    return new UndisputedFact(
                            row.getObject("claim_id", UUID.class), fen == null ? null : Money.ofFen(fen));
                })
                .list();
    }

    /** What they come to in money. */
    @Transactional(readOnly = true)
    public Money total(CaseId id) {
        return of(id).stream()
                .map(UndisputedFact::amount)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * Both sides confirmed it; a claim confirmed before stays as it was.
     *
     * @param applicant who confirmed it on that side, and {@code respondent} on the other: two people
     * @param by whoever confirmed last
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(CaseId id, UndisputedFact fact, UUID applicant, UUID respondent, Actor by) {
        var amount = fact.amount();
        var written = jdbc.sql("""
                        insert into casefile.undisputed_fact (region, case_id, claim_id, amount, respondent, applicant, confirmed_at)
                        values (:region, :caseId, :claim, :amount, :respondent, :applicant, :at)
                        on conflict (region, case_id, claim_id) do nothing
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("claim", fact.claim())
                .param("amount", amount == null ? null : amount.fen())
                .param("respondent", respondent)
                .param("applicant", applicant)
                .param("at", Days.utc(clock.instant()))
                .update();
        if (written == 1) {
            journal.record(
                    Chain.ofCase(id),
                    by,
                    Act.of(
                            "casefile.confirm-undisputed",
                            Map.of("claim", fact.claim().toString())));
        }
    }
}
