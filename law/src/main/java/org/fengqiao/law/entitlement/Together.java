package org.fengqiao.law.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What can be had together (请求竞合): claims that exclude each other, the combination that can come to most, and its total. Of two that come to the same the one asked
 * for first is kept.
 */
record Together(List<Entitlement> entitlements, MoneyRange total) {

    /**
     * Claims of which one group cannot be had with the other.
     *
     * @param provision the rule that says so; null: the one holds the other, which would be counted twice
     */
    private record Exclusion(
            Set<ClaimType> ones,
            Set<ClaimType> others,
            @Nullable String provision) {

        boolean holds(ClaimType one, ClaimType other) {
            return (ones.contains(one) && others.contains(other)) || (ones.contains(other) && others.contains(one));
        }
    }

    private static final List<Exclusion> EXCLUSIONS = List.of(
            // 实施条例 25: who is paid damages is not paid severance, nor a month in lieu of notice.
            new Exclusion(
                    Set.of(ClaimType.UNLAWFUL_TERM),
                    Set.of(ClaimType.SEVERANCE, ClaimType.NOTICE_PAY),
                    "together.damages"),
            // 劳动合同法 48: who goes on working is paid none of them.
            new Exclusion(
                    Set.of(ClaimType.REINSTATE, ClaimType.UNLAWFUL_DISMISSAL_PAY),
                    Set.of(ClaimType.UNLAWFUL_TERM, ClaimType.SEVERANCE, ClaimType.NOTICE_PAY),
                    "together.reinstate"),
            new Exclusion(
                    Set.of(ClaimType.INJURY),
                    Set.of(
                            ClaimType.INJURY_SUSPENSION,
                            ClaimType.INJURY_DISABILITY,
                            ClaimType.INJURY_LUMP,
                            ClaimType.INJURY_NURSING),
                    null),
            new Exclusion(Set.of(ClaimType.WAGE_DIFF), Set.of(ClaimType.MIN_WAGE_SHORTFALL), null));

    static Together of(List<Entitlement> computed, Rulebook rulebook) {
        var kept = best(computed, 0, new ArrayList<>());
        var told = new ArrayList<Entitlement>();
        var total = MoneyRange.NOTHING;
        for (var entitlement : computed) {
            if (kept.contains(entitlement)) {
                total = total.plus(new MoneyRange(entitlement.low(), entitlement.high()));
                told.add(entitlement);
            } else {
                told.add(judged(entitlement, kept, rulebook));
            }
        }
        return new Together(List.copyOf(told), total);
    }

    /** Every combination is looked at: there are few claims that exclude each other. */
    private static List<Entitlement> best(List<Entitlement> computed, int from, List<Entitlement> chosen) {
        if (from == computed.size()) {
            return List.copyOf(chosen);
        }
        var next = computed.get(from);
        boolean isFree = chosen.stream().noneMatch(other -> exclusion(next, other) != null);
        if (!counts(next)) {
            return best(computed, from + 1, chosen);
        }
        if (isFree
                && computed.subList(from + 1, computed.size()).stream()
                        .noneMatch(other -> counts(other) && exclusion(next, other) != null)) {
            return best(computed, from + 1, with(chosen, next));
        }
        var without = best(computed, from + 1, chosen);
        var with = isFree ? best(computed, from + 1, with(chosen, next)) : without;
        return compare(with, without) >= 0 ? with : without;
    }

    private static boolean counts(Entitlement entitlement) {
        return entitlement.type().addsUp() && entitlement.high().isPositive();
    }

    private static List<Entitlement> with(List<Entitlement> chosen, Entitlement next) {
        var more = new ArrayList<>(chosen);
        more.add(next);
        return more;
    }

    private static int compare(List<Entitlement> one, List<Entitlement> other) {
        int highs = Long.compare(
                one.stream().mapToLong(entitlement -> entitlement.high().fen()).sum(),
                other.stream()
                        .mapToLong(entitlement -> entitlement.high().fen())
                        .sum());
        return highs != 0
                ? highs
                : Long.compare(
                        one.stream()
                                .mapToLong(entitlement -> entitlement.low().fen())
                                .sum(),
                        other.stream()
                                .mapToLong(entitlement -> entitlement.low().fen())
                                .sum());
    }

    private static @Nullable Exclusion exclusion(Entitlement one, Entitlement other) {
        return EXCLUSIONS.stream()
                .filter(exclusion -> exclusion.holds(one.type(), other.type()))
                .findFirst()
                .orElse(null);
    }

    /** A claim that was not kept, with the one that stands in its way; a claim that comes to nothing says so by itself. */
    private static Entitlement judged(Entitlement entitlement, List<Entitlement> kept, Rulebook rulebook) {
        if (entitlement.range() != null && !entitlement.high().isPositive()) {
            return entitlement;
        }
        for (var other : kept) {
            var exclusion = exclusion(entitlement, other);
            if (exclusion != null) {
                return excluded(entitlement, other.type(), exclusion.provision(), rulebook);
            }
        }
        return entitlement;
    }

    private static Entitlement excluded(
            Entitlement entitlement, ClaimType by, @Nullable String provision, Rulebook rulebook) {
        var steps = new ArrayList<>(entitlement.trace().beneath());
        if (provision == null) {
            steps.add(Trace.note("together.counted-twice"));
        } else {
            RuleOfLaw rule = rulebook.provision(provision);
            steps.add(Trace.of("together.excluded", rule));
        }
        return new Entitlement(
                entitlement.type(),
                entitlement.range(),
                entitlement.strength(),
                entitlement.asks(),
                entitlement.trace().over(steps),
                by);
    }
}
