package org.fengqiao.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Computes what a worker may claim from the facts as told (应得计算), as of a day, under a rulebook. */
public final class Entitlements {

    private final Rulebook rulebook;

    public Entitlements(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Computes every claim asked for; never refuses. A claim the library does not cover asks for a person. */
    public Computation compute(Collection<ClaimType> asked, EmploymentFacts facts, LocalDate asOf) {
        var computed = new EnumMap<ClaimType, Entitlement>(ClaimType.class);
        for (var type : new TreeSet<>(asked)) {
            computed.put(type, compute(type, facts, asOf));
        }
        excludeWhatCannotBeHadTogether(computed);
        var total = MoneyRange.NOTHING;
        for (var entitlement : computed.values()) {
            var range = entitlement.range();
            if (range != null && entitlement.excludedBy() == null) {
                total = total.plus(range);
            }
        }
        return new Computation(
                List.copyOf(computed.values()), total, contradictions(facts, asOf), rulebook.hash(), asOf);
    }

    private Entitlement compute(ClaimType type, EmploymentFacts facts, LocalDate asOf) {
        return switch (type) {
            case WAGE -> new UnpaidWages(rulebook, facts, asOf).compute();
            case WAGE_DIFF -> new MinimumWageShortfall(rulebook, facts, asOf).compute();
            case DOUBLE_WAGE -> new DoubleWage(rulebook, facts, asOf).compute();
            case SEVERANCE -> new Severance(rulebook, facts, asOf).compute();
            case UNLAWFUL_TERM -> new UnlawfulTermination(rulebook, facts, asOf).compute();
            case NOTICE_PAY -> new NoticePay(rulebook, facts).compute();
            case OVERTIME -> new OvertimePay(rulebook, facts, asOf).compute();
            case ANNUAL_LEAVE -> new UntakenLeave(rulebook, facts).compute();
            case TERMINATE,
                    REINSTATE,
                    RELATION,
                    INJURY,
                    DEATH,
                    SOCIAL_INS,
                    UNEMPLOYMENT,
                    WELFARE,
                    BONUS,
                    DEPOSIT,
                    NON_COMPETE -> Entitlement.byAPerson(type, List.of());
        };
    }

    /**
     * Damages go with neither severance nor notice pay (实施条例 25), and who goes on working is paid none of them (劳动合同法 48). The combination that can come
     * to more is kept.
     */
    private static void excludeWhatCannotBeHadTogether(Map<ClaimType, Entitlement> computed) {
        var damages = highOf(computed, ClaimType.UNLAWFUL_TERM);
        var lawfulEnd = highOf(computed, ClaimType.SEVERANCE).plus(highOf(computed, ClaimType.NOTICE_PAY));
        if (!damages.isPositive() && !lawfulEnd.isPositive()) {
            return;
        }
        if (damages.isPositive() && damages.compareTo(lawfulEnd) >= 0) {
            exclude(computed, ClaimType.UNLAWFUL_TERM, ClaimType.SEVERANCE, ClaimType.NOTICE_PAY, ClaimType.REINSTATE);
            return;
        }
        var kept = highOf(computed, ClaimType.SEVERANCE).isPositive() ? ClaimType.SEVERANCE : ClaimType.NOTICE_PAY;
        exclude(computed, kept, ClaimType.REINSTATE);
        if (damages.isPositive()) {
            exclude(computed, kept, ClaimType.UNLAWFUL_TERM);
        }
    }

    private static void exclude(Map<ClaimType, Entitlement> computed, ClaimType kept, ClaimType... others) {
        for (var other : others) {
            computed.computeIfPresent(other, (_, entitlement) -> entitlement.excludedBy(kept));
        }
    }

    private static Money highOf(Map<ClaimType, Entitlement> computed, ClaimType type) {
        var entitlement = computed.get(type);
        return entitlement == null ? Money.ZERO : entitlement.high();
    }

    private static List<Contradiction> contradictions(EmploymentFacts facts, LocalDate asOf) {
        var found = new ArrayList<Contradiction>();
        var started = facts.startedOn();
        var ended = facts.endedOn();
        if (started != null && started.earliest().isAfter(asOf)) {
            found.add(
                    new Contradiction(Ask.STARTED_ON, Contradiction.Kind.START_IN_FUTURE, List.of(started.toString())));
        }
        if (started != null && ended != null && ended.latest().isBefore(started.earliest())) {
            found.add(new Contradiction(
                    Ask.ENDED_ON, Contradiction.Kind.END_BEFORE_START, List.of(ended.toString(), started.toString())));
        } else if (started != null && facts.unpaidMonths() != null) {
            var last = ended == null ? asOf : ended.latest();
            long worked = Math.max(
                    0, ChronoUnit.MONTHS.between(started.earliest().withDayOfMonth(1), last.withDayOfMonth(1)) + 1);
            if (facts.unpaidMonths() > worked) {
                found.add(new Contradiction(
                        Ask.UNPAID_MONTHS,
                        Contradiction.Kind.MORE_UNPAID_THAN_WORKED,
                        List.of(String.valueOf(worked), String.valueOf(facts.unpaidMonths()))));
            }
        }
        return List.copyOf(found);
    }
}
