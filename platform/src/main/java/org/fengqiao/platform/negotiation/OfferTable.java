package org.fengqiao.platform.negotiation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.Vault;
import org.fengqiao.platform.terms.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferTable {

    private static final String TERMS = "negotiation.offer_privileged.terms";

    private final JdbcClient jdbc;
    private final Vault vault;

    OfferTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The number of the next offer; the case's ledger stays locked until the transaction ends. */
    int nextNumber(CaseId caseId) {
        return jdbc.sql("""
                        insert into negotiation.ledger as ledger (region, case_id, last)
                        values (:region, :caseId, 1)
                        on conflict (region, case_id) do update set last = ledger.last + 1
                        returning last
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(Integer.class)
                .single();
    }

    void lock(CaseId caseId) {
        jdbc.sql("select last from negotiation.ledger where region = :region and case_id = :caseId for update")
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(Integer.class)
                .optional();
    }

    void insert(CaseId caseId, Offer offer, UUID person) {
        jdbc.sql("""
                        insert into negotiation.offer_privileged
                               (region, case_id, id, number, side, person, terms, expires_on, state, made_at)
                        values (:region, :caseId, :id, :number, :side, :person, :terms, :expiresOn, :state, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", offer.id())
                .param("number", offer.number())
                .param("side", offer.side().name())
                .param("person", person)
                .param(
                        "terms",
                        vault.sealPrivileged(TERMS, offer.id(), offer.terms().write()))
                .param("expiresOn", offer.expiresOn())
                .param("state", offer.state().name())
                .param("at", Days.utc(offer.madeAt()))
                .update();
    }

    /** In the order given: the one that stood leaves its place before another takes it. */
    void restate(CaseId caseId, Map<UUID, OfferState> states) {
        states.forEach((id, state) -> {
            var changed = jdbc.sql("""
                            update negotiation.offer_privileged
                               set state = :state
                             where region = :region and case_id = :caseId and id = :id and state in ('STANDING', 'WAITING')
                            """)
                    .param("state", state.name())
                    .param("region", caseId.region().code())
                    .param("caseId", caseId.value())
                    .param("id", id)
                    .update();
            if (changed != 1) {
                throw new IllegalStateException("Offer " + id + ": " + changed + " rows changed instead of one");
            }
        });
    }

    Ledger of(CaseId caseId) {
        return new Ledger(jdbc.sql("""
                        select id, number, side, terms, expires_on, state, made_at
                          from negotiation.offer_privileged
                         where region = :region and case_id = :caseId
                         order by number
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query(this::offer)
                .list());
    }

    List<CaseId> withExpired(LocalDate today, int limit) {
        return jdbc.sql("""
                        select distinct region, case_id
                          from negotiation.offer_privileged
                         where state in ('STANDING', 'WAITING') and expires_on < :today
                         limit :limit
                        """)
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> new CaseId(new Region(row.getInt("region")), row.getObject("case_id", UUID.class)))
                .list();
    }

    private Offer offer(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Offer(
                id,
                row.getInt("number"),
                Side.valueOf(row.getString("side")),
                Terms.read(vault.openPrivileged(TERMS, id, row.getBytes("terms"))),
                row.getObject("expires_on", LocalDate.class),
                OfferState.valueOf(row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
