package org.fengqiao.platform.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.PlaceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseFiguresTable {

    private final JdbcClient jdbc;
    private final PartySealing sealing;

    CaseFiguresTable(JdbcClient jdbc, PartySealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    MonthFigures of(YearMonth month, Actor actor, LocalDate today) {
        var overdue = new CaseConditions(CaseQuery.of(CaseFilter.OVERDUE), actor, today, sealing);
        var byClaim = byClaim(month, actor);
        var byPlace = byPlace(month, actor);
        var byStage = byStage(actor);
        return jdbc.sql("""
                        select count(*) filter (where c.submitted_at >= :from and c.submitted_at < :until) as received,
                               count(*) filter (where c.submitted_at >= :before and c.submitted_at < :from) as received_before,
                               count(*) filter (where c.accepted_at >= :from and c.accepted_at < :until) as accepted,
                               count(*) filter (where c.settled_at >= :from and c.settled_at < :until) as settled,
                               count(*) filter (where c.ended_at >= :from and c.ended_at < :until) as ended,
                               (select count(*) from casefile.case_file c where %s) as overdue,
                               percentile_cont(0.5) within group (
                                   order by extract(epoch from coalesce(c.settled_at, c.ended_at) - c.submitted_at) / 86400)
                                   filter (where coalesce(c.settled_at, c.ended_at) >= :from
                                             and coalesce(c.settled_at, c.ended_at) < :until) as median_days
                          from casefile.case_file c
                         where %s
                        """.formatted(overdue.sql(), Reach.of(actor).condition()))
                .params(overdue.parameters())
                .param("before", start(month.minusMonths(1)))
                .param("from", start(month))
                .param("until", start(month.plusMonths(1)))
                .query((row, _) -> new MonthFigures(
                        month,
                        row.getInt("received"),
                        row.getInt("received_before"),
                        row.getInt("accepted"),
                        row.getInt("settled"),
                        row.getInt("ended"),
                        row.getInt("overdue"),
                        row.getObject("median_days", Double.class),
                        byClaim,
                        byPlace,
                        byStage))
                .single();
    }

    private List<MonthFigures.Count<ClaimType>> byClaim(YearMonth month, Actor actor) {
        var reach = Reach.of(actor);
        return jdbc.sql("""
                        select m.type, count(*) as count
                          from casefile.case_file c
                          join casefile.claim m on m.region = c.region and m.case_id = c.id
                         where c.submitted_at >= :from and c.submitted_at < :until and %s
                         group by m.type
                         order by count(*) desc, m.type
                        """.formatted(reach.condition()))
                .param("from", start(month))
                .param("until", start(month.plusMonths(1)))
                .params(reach.parameters())
                .query((row, _) -> new MonthFigures.Count<>(ClaimType.valueOf(row.getString("type")), count(row)))
                .list();
    }

    private List<MonthFigures.Count<PlaceCode>> byPlace(YearMonth month, Actor actor) {
        var reach = Reach.of(actor);
        return jdbc.sql("""
                        select left(c.place, :digits) as place, count(*) as count
                          from casefile.case_file c
                         where c.submitted_at >= :from and c.submitted_at < :until and %s
                         group by 1
                         order by count(*) desc, 1
                        """.formatted(reach.condition()))
                .param("digits", digitsBeneath(actor))
                .param("from", start(month))
                .param("until", start(month.plusMonths(1)))
                .params(reach.parameters())
                .query((row, _) -> new MonthFigures.Count<>(new PlaceCode(row.getString("place")), count(row)))
                .list();
    }

    private List<MonthFigures.Count<Stage>> byStage(Actor actor) {
        var reach = Reach.of(actor);
        return jdbc
                .sql("""
                        select c.stage, count(*) as count
                          from casefile.case_file c
                         where c.stage in ('SUBMITTED', 'ACCEPTED', 'NEGOTIATING', 'MEDIATING', 'SIGNING', 'FULFILLING') and %s
                         group by c.stage
                        """.formatted(reach.condition()))
                .params(reach.parameters())
                .query((row, _) -> new MonthFigures.Count<>(Stage.valueOf(row.getString("stage")), count(row)))
                .stream()
                .sorted(Comparator.comparing(MonthFigures.Count::of))
                .toList();
    }

    /** The divisions one step beneath the place of who looks. */
    private static int digitsBeneath(Actor actor) {
        var place = actor.place();
        int digits = place == null ? 2 : place.value().length();
        return digits >= 6 ? 9 : digits + 2;
    }

    private static int count(ResultSet row) throws SQLException {
        return row.getInt("count");
    }

    private static OffsetDateTime start(YearMonth month) {
        return Days.utc(month.atDay(1).atStartOfDay(Days.ZONE).toInstant());
    }
}
