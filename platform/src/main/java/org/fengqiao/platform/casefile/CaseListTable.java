package org.fengqiao.platform.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseListTable {

    private final JdbcClient jdbc;
    private final PartySealing sealing;

    CaseListTable(JdbcClient jdbc, PartySealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** @param direction {@code desc} for newest first, {@code asc} for oldest first */
    List<CaseRow> rows(CaseQuery query, Actor actor, LocalDate today, int limit, String direction) {
        var conditions = new CaseConditions(query, actor, today, sealing);
        var after = query.after();
        var people = Reach.seesPeople(actor.hat());
        var statement = jdbc.sql("""
                        select c.region, c.id, coalesce(c.number, c.receipt_number) as reference, c.workers, c.urgent, c.total_low,
                               c.total_high, c.stage, c.place, c.submitted_at, c.mediator, n.kind, n.turn, n.due,
                               (select string_agg(m.type, ',' order by m.ordinal) from casefile.claim m
                                 where m.region = c.region and m.case_id = c.id) as claims,
                               a.name as applicant, a.kind as applicant_kind, r.name as respondent, r.kind as respondent_kind
                          from (select *
                                  from casefile.case_file c
                                 where %s %s
                                 order by c.submitted_at %s, c.id %s
                                 limit :limit) c
                          left join lateral (select t.kind, t.turn, t.due from casefile.task t
                                              where t.region = c.region and t.case_id = c.id and t.done_at is null
                                              order by t.due nulls last, t.rank, t.id limit 1) n on true
                          left join lateral (select p.name, p.kind from casefile.party p
                                              where p.region = c.region and p.case_id = c.id and p.side = 'APPLICANT'
                                              order by p.id limit 1) a on true
                          left join lateral (select p.name, p.kind from casefile.party p
                                              where p.region = c.region and p.case_id = c.id and p.side = 'RESPONDENT'
                                              order by p.id limit 1) r on true
                         order by c.submitted_at %s, c.id %s
                        """.formatted(
                                conditions.sql(),
                                after == null ? "" : "and (c.submitted_at, c.id) < (:afterAt, :afterId)",
                                direction,
                                direction,
                                direction,
                                direction))
                .params(conditions.parameters())
                .param("limit", limit);
        if (after != null) {
            statement =
                    statement.param("afterAt", Days.utc(after.submittedAt())).param("afterId", after.id());
        }
        return statement.query((row, _) -> row(row, today, people)).list();
    }

    int count(CaseQuery query, Actor actor, LocalDate today) {
        var conditions = new CaseConditions(query, actor, today, sealing);
        return jdbc.sql("select count(*) from (select 1 from casefile.case_file c where " + conditions.sql()
                        + " limit :most) counted")
                .params(conditions.parameters())
                .param("most", CasePage.MOST + 1)
                .query(Integer.class)
                .single();
    }

    Map<UUID, Integer> loads(UUID organization) {
        var loads = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select mediator, count(*) as open
                          from casefile.case_file
                         where handling_organization = :organization and mediator is not null
                           and stage in ('ACCEPTED', 'NEGOTIATING', 'MEDIATING', 'SIGNING', 'FULFILLING')
                         group by mediator
                        """).param("organization", organization).query(row -> {
            loads.put(row.getObject("mediator", UUID.class), row.getInt("open"));
        });
        return Map.copyOf(loads);
    }

    private static CaseRow row(ResultSet row, LocalDate today, boolean people) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var turn = row.getString("turn");
        var claims = row.getString("claims");
        return new CaseRow(
                new CaseId(new Region(row.getInt("region")), row.getObject("id", UUID.class)),
                row.getString("reference"),
                name(row, "applicant", people),
                name(row, "respondent", people),
                row.getInt("workers"),
                row.getBoolean("urgent"),
                claims == null
                        ? List.of()
                        : Arrays.stream(claims.split(","))
                                .map(ClaimType::valueOf)
                                .toList(),
                Money.ofFen(row.getLong("total_low")),
                Money.ofFen(row.getLong("total_high")),
                Stage.valueOf(row.getString("stage")),
                new PlaceCode(row.getString("place")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("mediator", UUID.class),
                row.getString("kind"),
                turn == null ? null : Turn.valueOf(turn),
                due,
                due == null ? null : ChronoUnit.DAYS.between(today, due));
    }

    private static String name(ResultSet row, String side, boolean people) throws SQLException {
        var name = row.getString(side);
        var kind = PartyKind.valueOf(row.getString(side + "_kind"));
        return people || kind == PartyKind.EMPLOYER ? name : CaseReads.familyNameOnly(name);
    }
}
