package org.fengqiao.platform.partner;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent under which key, so that a repeat is known. */
@Repository
class RelayTable {

    private final JdbcClient jdbc;

    RelayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a key was used for.
     *
     * @param id of the case
     */
    record Row(CaseId id, byte[] bodyHash, String receiptNumber) {}

    /** Takes a key for this transaction; false if it was used. Whoever comes at the same moment waits until it is known. */
    boolean take(UUID id, UUID partner, byte[] bodyHash, Instant at) {
        return jdbc.sql("""
                        insert into partner.relayed_application (id, partner, body_hash, at)
                        values (:id, :partner, :body, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("partner", partner)
                        .param("body", bodyHash)
                        .param("at", Days.utc(at))
                        .update()
                == 1;
    }

    void received(CaseId id, String receiptNumber) {
        var changed = jdbc.sql("""
                        update partner.relayed_application
                           set region = :region, receipt_number = :receipt
                         where id = :id and region is null
                        """)
                .param("region", id.region().code())
                .param("receipt", receiptNumber)
                .param("id", id.value())
                .update();
        if (changed != 1) {
            throw new IllegalStateException(id + ": " + changed + " rows changed instead of one");
        }
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("""
                        select region, body_hash, receipt_number
                          from partner.relayed_application
                         where id = :id and region is not null
                        """)
                .param("id", id)
                .query((row, _) -> new Row(
                        new CaseId(new Region(row.getInt("region")), id),
                        row.getBytes("body_hash"),
                        row.getString("receipt_number")))
                .optional();
    }
}
