package org.fengqiao.platform.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who understood and who signed (签署情况). */
@Repository
class SignatoryTable {

    private final JdbcClient jdbc;

    SignatoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody on one side answered the questions; the last to do so before signing counts. */
    void understood(AgreementId id, String place, UUID person, Instant at) {
        jdbc.sql("""
                        insert into agreement.signatory (region, agreement, place, person, understood_at)
                        values (:region, :agreement, :place, :person, :at)
                        on conflict (region, agreement, place)
                        do update set person = excluded.person, understood_at = excluded.understood_at
                            where agreement.signatory.signed_at is null
                        """)
                .param("region", id.region().code())
                .param("agreement", id.value())
                .param("place", place)
                .param("person", person)
                .param("at", Days.utc(at))
                .update();
    }

    boolean hasUnderstood(AgreementId id, String place, UUID person) {
        return jdbc.sql("""
                        select count(*)
                          from agreement.signatory
                         where region = :region and agreement = :agreement and place = :place and person = :person
                           and understood_at is not null
                        """)
                        .param("region", id.region().code())
                        .param("agreement", id.value())
                        .param("place", place)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A party signs; it has understood before. */
    void signedByParty(AgreementId id, String place, UUID person, Instant at) {
        one(
                id,
                place,
                jdbc.sql("""
                        update agreement.signatory
                           set person = :person, signed_at = :at
                         where region = :region and agreement = :agreement and place = :place and signed_at is null
                        """)
                        .param("person", person)
                        .param("at", Days.utc(at))
                        .param("region", id.region().code())
                        .param("agreement", id.value())
                        .param("place", place)
                        .update());
    }

    /** The mediator signs, or the seal is put. */
    void signedByOffice(AgreementId id, String place, UUID person, Instant at) {
        one(
                id,
                place,
                jdbc.sql("""
                        insert into agreement.signatory (region, agreement, place, person, signed_at)
                        values (:region, :agreement, :place, :person, :at)
                        """)
                        .param("region", id.region().code())
                        .param("agreement", id.value())
                        .param("place", place)
                        .param("person", person)
                        .param("at", Days.utc(at))
                        .update());
    }

    /** The places that are signed. */
    List<String> signedPlaces(AgreementId id) {
        return jdbc.sql("""
                        select place
                          from agreement.signatory
                         where region = :region and agreement = :agreement and signed_at is not null
                        """)
                .param("region", id.region().code())
                .param("agreement", id.value())
                .query((row, _) -> row.getString("place"))
                .list();
    }

    private static void one(AgreementId id, String place, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Agreement " + id + ": " + changed + " signatures at " + place);
        }
    }
}
