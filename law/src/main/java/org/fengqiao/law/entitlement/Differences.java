package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.Difference.ClaimDifference;
import org.fengqiao.law.entitlement.Difference.FactShare;
import org.fengqiao.law.entitlement.Difference.Gap;
import org.jspecify.annotations.Nullable;

/** Compares what two tellings come to (差异分析). */
public final class Differences {

    private final Entitlements entitlements;

    public Differences(Rulebook rulebook) {
        this.entitlements = new Entitlements(rulebook);
    }

    public Difference between(List<AskedClaim> asked, EmploymentFacts ours, EmploymentFacts theirs, LocalDate asOf) {
        var one = entitlements.compute(asked, ours, asOf);
        var other = entitlements.compute(asked, theirs, asOf);
        var differing = Arrays.stream(Input.values())
                .filter(input ->
                        !Objects.equals(ours.told().get(input), theirs.told().get(input)))
                .toList();
        var claims = asked.stream()
                .map(claim -> claim(claim, differing, ours, theirs, asOf))
                .toList();
        return new Difference(
                one,
                other,
                gap(one.total(), other.total()),
                shares(
                        differing,
                        ours,
                        theirs,
                        facts -> entitlements.compute(asked, facts, asOf).total()),
                claims,
                one.undisputed().min(other.undisputed()));
    }

    private ClaimDifference claim(
            AskedClaim claim, List<Input> differing, EmploymentFacts ours, EmploymentFacts theirs, LocalDate asOf) {
        Function<EmploymentFacts, MoneyRange> range = facts -> alone(claim, facts, asOf);
        return new ClaimDifference(
                claim.type(), gap(range.apply(ours), range.apply(theirs)), shares(differing, ours, theirs, range));
    }

    /** A claim without a figure counts as nothing. */
    private MoneyRange alone(AskedClaim claim, EmploymentFacts facts, LocalDate asOf) {
        var computed =
                entitlements.compute(List.of(claim), facts, asOf).entitlements().getFirst();
        return new MoneyRange(computed.low(), computed.high());
    }

    private static List<FactShare> shares(
            List<Input> differing,
            EmploymentFacts ours,
            EmploymentFacts theirs,
            Function<EmploymentFacts, MoneyRange> amount) {
        var shares = new ArrayList<FactShare>();
        var start = amount.apply(ours);
        var reached = ours;
        var before = start;
        for (var input : differing) {
            var value = theirs.told().get(input);
            reached = reached.with(input, value);
            var after = amount.apply(reached);
            shares.add(new FactShare(
                    input,
                    written(ours.told().get(input)),
                    written(value),
                    gap(start, amount.apply(ours.with(input, value))),
                    gap(before, after)));
            before = after;
        }
        return List.copyOf(shares);
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : Input.written(value);
    }

    private static Gap gap(MoneyRange one, MoneyRange other) {
        return new Gap(one.low().minus(other.low()), one.high().minus(other.high()));
    }

    /** The shares together; nothing where no fact differs. */
    static Gap sum(List<FactShare> shares) {
        return shares.stream().map(FactShare::share).reduce(new Gap(Money.ZERO, Money.ZERO), Gap::plus);
    }
}
