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
            case WAGE -> new UnpaidWages(facts, asOf).compute();
            case DOUBLE_WAGE -> new DoubleWage(rulebook, facts, asOf).compute();
            case SEVERANCE -> new Severance(rulebook, facts, asOf).severance();
            case UNLAWFUL_TERM -> new Severance(rulebook, facts, asOf).damages();
            case NOTICE_PAY -> new Severance(rulebook, facts, asOf).noticePay();
            case WAGE_DIFF,
                    OVERTIME,
                    TERMINATE,
                    REINSTATE,
                    RELATION,
                    INJURY,
                    DEATH,
                    SOCIAL_INS,
                    UNEMPLOYMENT,
                    ANNUAL_LEAVE,
                    WELFARE,
                    BONUS,
                    DEPOSIT,
                    NON_COMPETE ->
                new Entitlement(type, null, Strength.UNCERTAIN, List.of(Ask.A_PERSON), Trace.note("a-person"), null);
        };
    }

    /** 实施条例 25: damages exclude severance; notice pay goes only with a dismissal under article 40. */
    private static void excludeWhatCannotBeHadTogether(Map<ClaimType, Entitlement> computed) {
        var damages = computed.get(ClaimType.UNLAWFUL_TERM);
        if (damages == null) {
            return;
        }
        var severance = computed.get(ClaimType.SEVERANCE);
        if (severance != null && highOf(damages).compareTo(highOf(severance)) < 0) {
            computed.put(ClaimType.UNLAWFUL_TERM, damages.excludedBy(ClaimType.SEVERANCE));
            return;
        }
        for (var weaker : List.of(ClaimType.SEVERANCE, ClaimType.NOTICE_PAY)) {
            computed.computeIfPresent(weaker, (_, entitlement) -> entitlement.excludedBy(ClaimType.UNLAWFUL_TERM));
        }
    }

    private static Money highOf(Entitlement entitlement) {
        var range = entitlement.range();
        return range == null ? Money.ZERO : range.high();
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
