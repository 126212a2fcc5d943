package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Published cases, each under its number in the fact base and with how it is read: to the fen, or within a yuan of what the publisher rounded, which the row says.
 */
class WorkedCasesTest {

    private static final List<ToldCases.Told> CASES = ToldCases.in("worked-cases.tsv");

    private final Entitlements entitlements = new Entitlements(Rulebook.builtIn());

    @TestFactory
    Stream<DynamicTest> published_cases() {
        return CASES.stream().map(told -> DynamicTest.dynamicTest(told.name(), () -> check(told)));
    }

    private void check(ToldCases.Told told) {
        var computed = entitlements
                .compute(List.of(new AskedClaim(told.type(), told.facts())), EmploymentFacts.unknown(), told.asOf())
                .entitlements()
                .getFirst();
        var figure = Money.ofYuan(told.cells().get(0));
        var published = told.cells().get(1);

        assertThat(computed.range()).isEqualTo(MoneyRange.exactly(figure));
        assertThat(Arithmetic.recomputes(computed)).isTrue();
        if (!published.isEmpty()) {
            assertThat(Money.ofYuan(published).minus(figure).yuan().abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Test
    void every_case_of_the_fact_base_has_its_row() {
        assertThat(numbers(CASES.stream())).hasSize(53);
        assertThat(numbers(CASES.stream().filter(told -> told.name().contains(", strict"))))
                .hasSize(34);
    }

    private static List<String> numbers(Stream<ToldCases.Told> cases) {
        return cases.map(told -> told.name().replaceAll("[/,].*", ""))
                .distinct()
                .toList();
    }
}
