package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What each claim comes to, rule by rule: the least, the most, and what would narrow it. */
class FiguresTest {

    private final Entitlements entitlements = new Entitlements(Rulebook.builtIn());

    @TestFactory
    Stream<DynamicTest> figures() {
        return ToldCases.in("figures.tsv").stream()
                .map(told -> DynamicTest.dynamicTest(told.name(), () -> check(told)));
    }

    private void check(ToldCases.Told told) {
        var computed = compute(told);
        var least = told.cells().get(0);
        var most = told.cells().get(1);

        assertThat(computed.range())
                .isEqualTo(least.isEmpty() ? null : new MoneyRange(Money.ofYuan(least), Money.ofYuan(most)));
        assertThat(computed.asks())
                .extracting(Input::code)
                .containsExactlyElementsOf(Arrays.stream(told.cells().get(2).split(",", -1))
                        .filter(ask -> !ask.isEmpty())
                        .toList());
        assertThat(Arithmetic.recomputes(computed))
                .as("the trace recomputes to the result")
                .isTrue();
    }

    private Entitlement compute(ToldCases.Told told) {
        return entitlements
                .compute(
                        List.of(AskedClaim.of(told.type())),
                        EmploymentFacts.unknown().overlaid(told.facts()),
                        told.asOf())
                .entitlements()
                .getFirst();
    }
}
