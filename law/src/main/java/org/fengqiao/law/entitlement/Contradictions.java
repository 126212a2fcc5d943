package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Contradiction;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;

/** Looks for facts that cannot be true together (事实矛盾). */
public final class Contradictions {

    private Contradictions() {}

    public static List<Contradiction> in(EmploymentFacts facts, LocalDate asOf) {
        var found = new ArrayList<Contradiction>();
        var started = facts.startedOn();
        var ended = facts.endedOn();
        if (started != null && started.earliest().isAfter(asOf)) {
            found.add(new Contradiction(
                    Input.STARTED_ON, Contradiction.Kind.START_IN_FUTURE, List.of(started.toString())));
        }
        if (started != null && ended != null && ended.latest().isBefore(started.earliest())) {
            found.add(new Contradiction(
                    Input.ENDED_ON,
                    Contradiction.Kind.END_BEFORE_START,
                    List.of(ended.toString(), started.toString())));
        } else if (started != null && facts.unpaidMonths() != null) {
            var last = ended == null ? asOf : ended.latest();
            long worked = Math.max(
                    0, ChronoUnit.MONTHS.between(started.earliest().withDayOfMonth(1), last.withDayOfMonth(1)) + 1);
            if (facts.unpaidMonths() > worked) {
                found.add(new Contradiction(
                        Input.UNPAID_MONTHS,
                        Contradiction.Kind.MORE_UNPAID_THAN_WORKED,
                        List.of(String.valueOf(worked), String.valueOf(facts.unpaidMonths()))));
            }
        }
        return List.copyOf(found);
    }
}
