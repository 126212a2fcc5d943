package org.fengqiao.platform.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;

/** A {@link CaseQuery} as conditions on {@code casefile.case_file c}, with their parameters. */
final class CaseConditions {

    private static final String OPEN =
            "c.stage in ('SUBMITTED', 'ACCEPTED', 'NEGOTIATING', 'MEDIATING', 'SIGNING', 'FULFILLING')";

    private final PartySealing sealing;
    private final Actor actor;
    private final LocalDate today;
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CaseConditions(CaseQuery query, Actor actor, LocalDate today, PartySealing sealing) {
        this.sealing = sealing;
        this.actor = actor;
        this.today = today;
        var reach = Reach.of(actor);
        all.add(reach.condition());
        parameters.putAll(reach.parameters());
        filter(query.filter());
        fields(query);
        if (!query.text().isBlank()) {
            text(query.text().strip());
        }
    }

    String sql() {
        return String.join("\n and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void filter(CaseFilter filter) {
        switch (filter) {
            case ALL -> {}
            case OPEN -> all.add(OPEN);
            case OVERDUE -> ownTask("exists", "and t.due < :today");
            case DUE_TODAY -> ownTask("exists", "and t.due = :today");
            case OWN_TURN -> ownTask("exists", "");
            case WAITING -> {
                all.add(OPEN);
                ownTask("not exists", "");
            }
            case LIMITATION -> {
                all.add("""
                        exists (select 1 from casefile.deadline d
                                 where d.region = c.region and d.case_id = c.id and d.state = 'OPEN'
                                   and d.rule_id in ('arb.limit', 'arb.limit_pay_end') and d.last_day < :limitation)""");
                parameters.put("limitation", today.plusDays(60));
            }
            case COLLECTIVE -> all.add("c.workers >= 10");
            case WAITING_FOR_RESPONDENT -> task("exists", "and t.turn = 'RESPONDENT'");
            case SIGNING -> all.add("c.stage = 'SIGNING'");
            case FULFILLING -> all.add("c.stage = 'FULFILLING'");
            case UNPAID_UNDISPUTED -> {
                task("exists", "and t.rank = :unpaid");
                parameters.put("unpaid", Rank.UNPAID_UNDISPUTED.ordinal());
            }
            case REPEATED_EMPLOYER -> all.add("""
                    exists (select 1 from casefile.party p
                              join casefile.party o on o.region = p.region and o.credit_code = p.credit_code and o.case_id <> p.case_id
                             where p.region = c.region and p.case_id = c.id)""");
        }
    }

    /** A task that waits for this actor; for who watches a place, for any member of staff. */
    private void ownTask(String exists, String more) {
        var own = Tasks.turnOf(actor.hat())
                .map(turn -> {
                    parameters.put("turn", turn.name());
                    parameters.put("person", actor.person());
                    return actor.hat() == Hat.MEDIATOR
                            ? "and t.turn = :turn and t.assignee = :person "
                            : "and t.turn = :turn and (t.assignee is null or t.assignee = :person) ";
                })
                .orElse("and t.turn in ('DISPATCHER', 'MEDIATOR', 'SEAL_KEEPER') ");
        if (more.contains(":today")) {
            parameters.put("today", today);
        }
        task(exists, own + more);
    }

    private void task(String exists, String more) {
        all.add(exists + """
                 (select 1 from casefile.task t
                   where t.region = c.region and t.case_id = c.id and t.done_at is null\s""" + more + ")");
    }

    private void fields(CaseQuery query) {
        if (query.stage() != null) {
            and("c.stage = :stage", "stage", query.stage().name());
        }
        if (query.place() != null) {
            and("c.place like :place", "place", query.place().value() + "%");
        }
        if (query.claim() != null) {
            and("""
                    exists (select 1 from casefile.claim m
                             where m.region = c.region and m.case_id = c.id and m.type = :claim)""", "claim", query.claim().name());
        }
        var column = "c." + query.dated().column();
        if (query.from() != null) {
            var first = query.from().atStartOfDay(Days.ZONE).toInstant();
            and(column + " >= :from", "from", Days.utc(first));
        }
        if (query.to() != null) {
            and(column + " < :to", "to", Days.utc(Days.endOf(query.to())));
        }
        if (query.from() == null && query.to() == null && query.dated() != CaseDate.SUBMITTED) {
            all.add(column + " is not null");
        }
    }

    private void text(String text) {
        var found = new ArrayList<String>();
        var phone = PhoneNumber.of(text.replace(" ", ""));
        if (phone.isPresent()) {
            found.add("select region, case_id as id from casefile.party where phone_hash = :phone");
            parameters.put("phone", sealing.phoneHash(phone.get()));
        } else if (text.matches("[0-9]{1,10}")) {
            found.add("select region, id from casefile.case_file where reverse(number) like :numberTail");
            found.add("select region, id from casefile.case_file where reverse(receipt_number) like :receiptTail");
            var reversed = new StringBuilder(text).reverse();
            parameters.put("numberTail", "号" + reversed + "%");
            parameters.put("receiptTail", reversed + "%");
            if (text.length() == 4) {
                found.add("select region, case_id as id from casefile.party where phone_last_four_hash = :lastFour");
                parameters.put("lastFour", sealing.lastFourHash(text));
            }
        } else {
            found.add(
                    "select region, id from casefile.case_file where number = :text or receipt_number = upper(:text)");
            parameters.put("text", text);
            if (Reach.seesPeople(actor.hat())) {
                found.add("select region, case_id as id from casefile.party where name like :name");
            } else {
                found.add(
                        "select region, case_id as id from casefile.party where name like :name and kind = 'EMPLOYER'");
            }
            parameters.put("name", "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        all.add("(c.region, c.id) in (" + String.join(" union ", found) + ")");
    }

    private void and(String condition, String parameter, Object value) {
        all.add(condition);
        parameters.put(parameter, value);
    }
}
