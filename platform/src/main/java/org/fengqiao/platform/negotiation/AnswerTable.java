package org.fengqiao.platform.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Answers lie sealed, each time they are given; the newest to a claim counts. */
@Repository
class AnswerTable {

    private static final String WORDS = "negotiation.answer_privileged.words";
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Vault vault;

    AnswerTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(CaseId caseId, ClaimAnswer answer, UUID person, Instant at) {
        var id = TimeOrderedUuid.at(at);
        jdbc.sql("""
                        insert into negotiation.answer_privileged (region, case_id, id, claim_id, words, person, at)
                        values (:region, :caseId, :id, :claim, :words, :person, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", id)
                .param("claim", answer.claim())
                .param("words", vault.sealPrivileged(WORDS, id, JSON.writeValueAsString(answer)))
                .param("person", person)
                .param("at", Days.utc(at))
                .update();
    }

    List<ClaimAnswer> of(CaseId caseId) {
        return jdbc.sql("""
                        select distinct on (claim_id) id, claim_id, words
                          from negotiation.answer_privileged
                         where region = :region and case_id = :caseId
                         order by claim_id, at desc, id desc
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> JSON.readValue(
                        vault.openPrivileged(WORDS, row.getObject("id", UUID.class), row.getBytes("words")),
                        ClaimAnswer.class))
                .list();
    }

    void insertAuthorizedPerson(CaseId caseId, String name, String duty, Instant at) {
        jdbc.sql("""
                        insert into negotiation.authorized_person (region, case_id, id, name, duty, at)
                        values (:region, :caseId, :id, :name, :duty, :at)
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("id", TimeOrderedUuid.at(at))
                .param("name", name)
                .param("duty", duty)
                .param("at", Days.utc(at))
                .update();
    }

    Optional<AuthorizedPerson> authorizedPerson(CaseId caseId) {
        return jdbc.sql("""
                        select id, name, duty
                          from negotiation.authorized_person
                         where region = :region and case_id = :caseId
                         order by at desc, id desc
                         limit 1
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .query((row, _) -> new AuthorizedPerson(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("duty")))
                .optional();
    }

    UUID personWhoAnswered(CaseId caseId, UUID claim) {
        return jdbc.sql("""
                        select person
                          from negotiation.answer_privileged
                         where region = :region and case_id = :caseId and claim_id = :claim
                         order by at desc, id desc
                         limit 1
                        """)
                .param("region", caseId.region().code())
                .param("caseId", caseId.value())
                .param("claim", claim)
                .query((row, _) -> row.getObject("person", UUID.class))
                .single();
    }
}
