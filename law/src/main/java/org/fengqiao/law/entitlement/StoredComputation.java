package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.Computation;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.WorkCalendar.ArrangedDay;

/**
 * All that a computation was made of (计算存档), so that it can be made again in ten years: what was asked, what was told, the day, and which rules. The library keeps
 * the rows of every edition.
 */
public record StoredComputation(
        List<AskedClaim> asked,
        EmploymentFacts facts,
        LocalDate asOf,
        int edition,
        List<Parameter> parameters,
        List<ArrangedDay> days,
        String rulebookHash) {

    public static StoredComputation of(
            List<AskedClaim> asked, EmploymentFacts facts, LocalDate asOf, Rulebook rulebook) {
        return new StoredComputation(
                List.copyOf(asked),
                facts,
                asOf,
                rulebook.edition(),
                rulebook.overlaidParameters(),
                rulebook.overlaidDays(),
                rulebook.hash());
    }

    /**
     * The rules it was made under.
     *
     * @throws IllegalStateException if the rows of that edition are no longer what they were
     */
    public Rulebook rulebook() {
        var rules = Rulebook.edition(edition).overlaid(parameters, days);
        if (!rules.hash().equals(rulebookHash)) {
            throw new IllegalStateException("Edition " + edition + " is not what it was: " + rules.hash());
        }
        return rules;
    }

    public Computation recompute() {
        return new Entitlements(rulebook()).compute(asked, facts, asOf);
    }

    /** The same under other rules, as for a preview. */
    public Computation under(Rulebook other) {
        return new Entitlements(other).compute(asked, facts, asOf);
    }
}
