package org.fengqiao.platform.fulfillment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.fulfillment.FollowUp.Occasion;
import org.fengqiao.platform.fulfillment.FollowUp.Outcome;
import org.fengqiao.platform.fulfillment.FollowUp.Satisfaction;
import org.fengqiao.platform.fulfillment.FollowUp.TalkedTo;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowUpTable {

    private final JdbcClient jdbc;

    FollowUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, FollowUp followUp, UUID person) {
        var written = jdbc.sql("""
                        insert into fulfillment.follow_up
                               (region, case_id, id, occasion, talked_to, outcome, promised_on, note, satisfaction, wants_job_help,
                                hat, person, at)
                        values (:region, :caseId, :id, :occasion, :talkedTo, :outcome, :promisedOn, :note, :satisfaction, :jobHelp,
                                :hat, :person, :at)
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("id", TimeOrderedUuid.at(followUp.at()))
                .param("occasion", followUp.occasion().name())
                .param("talkedTo", followUp.talkedTo().name())
                .param("outcome", followUp.outcome().name())
                .param("promisedOn", followUp.promisedOn())
                .param("note", followUp.note())
                .param(
                        "satisfaction",
                        followUp.satisfaction() == null
                                ? null
                                : followUp.satisfaction().name())
                .param("jobHelp", followUp.wantsJobHelp())
                .param("hat", followUp.by().name())
                .param("person", person)
                .param("at", Days.utc(followUp.at()))
                .update();
        if (written != 1) {
            throw new IllegalStateException(id + ": follow-up written " + written + " times");
        }
    }

    List<FollowUp> of(CaseId id) {
        return jdbc.sql("""
                        select occasion, talked_to, outcome, promised_on, note, satisfaction, wants_job_help, hat, at
                          from fulfillment.follow_up
                         where region = :region and case_id = :caseId
                         order by at, id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> {
                    var satisfaction = row.getString("satisfaction");
                    return new FollowUp(
                            Occasion.valueOf(row.getString("occasion")),
                            TalkedTo.valueOf(row.getString("talked_to")),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getObject("promised_on", LocalDate.class),
                            row.getString("note"),
                            satisfaction == null ? null : Satisfaction.valueOf(satisfaction),
                            row.getObject("wants_job_help", Boolean.class),
                            Hat.valueOf(row.getString("hat")),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
