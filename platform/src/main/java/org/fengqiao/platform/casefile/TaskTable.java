package org.fengqiao.platform.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TaskTable {

    /** The day can raise a task's rank: overdue and due today go before what it was given. */
    private static final String RANK_TODAY = """
            case when t.rank < 2 then t.rank
                 when t.due < :today then 2
                 when t.due = :today then 3
                 else t.rank end""";

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void upsert(List<NewTask> tasks, Instant at) {
        var rows = new Rows(
                "insert into casefile.task as t (region, case_id, id, kind, turn, assignee, organization, due, rank, path, opened_at)",
                """
                ?, ?, ?, ?, ?, ?,
                (select handling_organization from casefile.case_file where region = ? and id = ?),
                ?, ?, ?, ?""");
        for (var task : tasks) {
            var id = task.caseId();
            rows.add(
                    id.region().code(),
                    id.value(),
                    TimeOrderedUuid.at(at),
                    task.kind(),
                    task.turn().name(),
                    task.assignee(),
                    id.region().code(),
                    id.value(),
                    task.due(),
                    task.rank().ordinal(),
                    task.path(),
                    Days.utc(at));
        }
        rows.insert(jdbc, """
                on conflict (region, case_id, kind, turn) where done_at is null
                do update set assignee = excluded.assignee, due = excluded.due, rank = excluded.rank, path = excluded.path""");
    }

    void finish(CaseId id, List<String> kinds, UUID by, Instant at) {
        jdbc.sql("""
                        update casefile.task
                           set done_at = :at, done_by = :by
                         where region = :region and case_id = :caseId and kind in (:kinds) and done_at is null
                        """)
                .param("at", Days.utc(at))
                .param("by", by)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("kinds", kinds)
                .update();
    }

    void finishOf(CaseId id, Turn turn, List<String> kinds, UUID by, Instant at) {
        jdbc.sql("""
                        update casefile.task
                           set done_at = :at, done_by = :by
                         where region = :region and case_id = :caseId and turn = :turn and kind in (:kinds) and done_at is null
                        """)
                .param("at", Days.utc(at))
                .param("by", by)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("turn", turn.name())
                .param("kinds", kinds)
                .update();
    }

    void finishAll(CaseId id, UUID by, Instant at) {
        jdbc.sql("""
                        update casefile.task
                           set done_at = :at, done_by = :by
                         where region = :region and case_id = :caseId and done_at is null
                        """)
                .param("at", Days.utc(at))
                .param("by", by)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .update();
    }

    List<Task> of(CaseId id) {
        return jdbc.sql("""
                        select id, kind, turn, assignee, due, rank, path, opened_at
                          from casefile.task
                         where region = :region and case_id = :caseId and done_at is null
                         order by due nulls last, rank, id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new Task(
                        row.getObject("id", UUID.class),
                        id,
                        row.getString("kind"),
                        Turn.valueOf(row.getString("turn")),
                        row.getObject("assignee", UUID.class),
                        row.getObject("due", LocalDate.class),
                        Rank.values()[row.getInt("rank")],
                        row.getString("path"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<TodayRow> today(Actor actor, Turn turn, LocalDate today, int limit, int offset) {
        return jdbc.sql("""
                        select t.id, t.region, t.case_id, t.kind, t.path, t.due, %s as rank_today,
                               coalesce(c.number, c.receipt_number) as reference, c.total_low, c.total_high,
                               (select p.name from casefile.party p where p.region = c.region and p.case_id = c.id
                                   and p.side = 'APPLICANT' order by p.id limit 1) as applicant,
                               (select p.name from casefile.party p where p.region = c.region and p.case_id = c.id
                                   and p.side = 'RESPONDENT' order by p.id limit 1) as respondent
                          from casefile.task t
                          join casefile.case_file c on c.region = t.region and c.id = t.case_id
                         where t.done_at is null and %s
                         order by rank_today, t.due nulls last, t.id
                         limit :limit offset :offset
                        """.formatted(RANK_TODAY, own(turn)))
                .param("today", today)
                .param("person", actor.person())
                .param("organization", actor.organization())
                .param("turn", turn.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> todayRow(row, today))
                .list();
    }

    TodayCounts counts(Actor actor, Turn turn, LocalDate today) {
        return jdbc.sql("""
                        select count(*) filter (where t.due < :today) as overdue,
                               count(*) filter (where t.due = :today) as due_today,
                               count(*) filter (where t.due is null or t.due > :today) as others,
                               (select count(*) from casefile.case_file c
                                 where c.mediator = :person and c.stage in ('ACCEPTED', 'NEGOTIATING', 'MEDIATING', 'SIGNING', 'FULFILLING')
                                   and not exists (select 1 from casefile.task o
                                                    where o.region = c.region and o.case_id = c.id and o.assignee = :person
                                                      and o.done_at is null)) as waiting
                          from casefile.task t
                         where t.done_at is null and %s
                        """.formatted(own(turn)))
                .param("today", today)
                .param("person", actor.person())
                .param("organization", actor.organization())
                .param("turn", turn.name())
                .query((row, _) -> new TodayCounts(
                        row.getInt("overdue"), row.getInt("due_today"), row.getInt("others"), row.getInt("waiting")))
                .single();
    }

    /** A mediator's tasks are those given to them; a counter's are whatever waits for that hat in the organization. */
    private static String own(Turn turn) {
        return turn == Turn.MEDIATOR
                ? "t.assignee = :person and t.turn = :turn and cast(:organization as uuid) is not null"
                : "t.organization = :organization and t.turn = :turn and (t.assignee is null or t.assignee = :person)";
    }

    private static TodayRow todayRow(ResultSet row, LocalDate today) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        return new TodayRow(
                row.getObject("id", UUID.class),
                new CaseId(new Region(row.getInt("region")), row.getObject("case_id", UUID.class)),
                row.getString("reference"),
                row.getString("applicant"),
                row.getString("respondent"),
                Money.ofFen(row.getLong("total_low")),
                Money.ofFen(row.getLong("total_high")),
                row.getString("kind"),
                row.getString("path"),
                Rank.values()[row.getInt("rank_today")],
                due,
                due == null ? null : ChronoUnit.DAYS.between(today, due));
    }
}
