package org.fengqiao.platform.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.LastDay;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeadlineTable {

    private final JdbcClient jdbc;

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, List<LastDay> lastDays, Instant at) {
        for (var last : lastDays) {
            jdbc.sql("""
                            insert into casefile.deadline (region, case_id, id, rule_id, trigger, last_day, article, state)
                            values (:region, :caseId, :id, :ruleId, :trigger, :lastDay, :article, 'OPEN')
                            on conflict (region, case_id, rule_id, trigger) do nothing
                            """)
                    .param("region", id.region().code())
                    .param("caseId", id.value())
                    .param("id", TimeOrderedUuid.at(at))
                    .param("ruleId", last.rule().id())
                    .param("trigger", last.trigger())
                    .param("lastDay", last.date())
                    .param("article", last.rule().law() + " " + last.rule().article())
                    .update();
        }
    }

    void meet(CaseId id, List<String> ruleIds) {
        jdbc.sql("""
                        update casefile.deadline
                           set state = 'MET'
                         where region = :region and case_id = :caseId and rule_id in (:ruleIds) and state = 'OPEN'
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("ruleIds", ruleIds)
                .update();
    }

    void extend(CaseId id, String ruleId, LocalDate lastDay) {
        var changed = jdbc.sql("""
                        update casefile.deadline
                           set last_day = :lastDay, state = 'OPEN'
                         where region = :region and case_id = :caseId and rule_id = :ruleId and state in ('OPEN', 'PASSED')
                           and last_day < :lastDay
                           and trigger = (select max(newest.trigger) from casefile.deadline newest
                                           where newest.region = :region and newest.case_id = :caseId and newest.rule_id = :ruleId)
                        """)
                .param("lastDay", lastDay)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("ruleId", ruleId)
                .update();
        if (changed != 1) {
            throw new IllegalStateException(id + " has " + changed + " deadlines of " + ruleId + " to extend");
        }
    }

    void pass(CaseId id, UUID deadline) {
        var changed = jdbc.sql("""
                        update casefile.deadline
                           set state = 'PASSED'
                         where region = :region and case_id = :caseId and id = :id and state = 'OPEN'
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("id", deadline)
                .update();
        if (changed != 1) {
            throw new IllegalStateException(id + ": deadline " + deadline + " passed " + changed + " times");
        }
    }

    List<DeadlinePassed> lockOverdue(LocalDate today, int limit) {
        return jdbc.sql("""
                        select region, case_id, id, rule_id, last_day
                          from casefile.deadline
                         where state = 'OPEN' and last_day < :today
                         order by last_day
                         limit :limit
                           for update skip locked
                        """)
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> new DeadlinePassed(
                        new CaseId(new Region(row.getInt("region")), row.getObject("case_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getString("rule_id"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    List<Deadline> of(CaseId id) {
        return jdbc.sql("""
                        select id, rule_id, trigger, last_day, article, state
                          from casefile.deadline
                         where region = :region and case_id = :caseId
                         order by last_day, id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new Deadline(
                        row.getObject("id", UUID.class),
                        row.getString("rule_id"),
                        row.getObject("trigger", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("article"),
                        Deadline.State.valueOf(row.getString("state"))))
                .list();
    }
}
