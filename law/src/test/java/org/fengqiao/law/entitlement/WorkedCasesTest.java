package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.MonthPay;
import org.fengqiao.law.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Published cases, each under its number in the fact base: to the fen, or within the rounding that was published, which the row says. What stands in the row is told
 * as a document tells it.
 */
class WorkedCasesTest {

    private final Entitlements entitlements = new Entitlements(Rulebook.builtIn());

    /** @param published what the court printed, where it rounded; null where it is the figure to the fen */
    record Worked(
            String id,
            String reading,
            ClaimType type,
            LocalDate asOf,
            EmploymentFacts facts,
            Money figure,
            @Nullable Money published) {}

    @TestFactory
    Stream<DynamicTest> published_cases() {
        return rows().map(row -> DynamicTest.dynamicTest(row.id() + ", " + row.reading(), () -> check(row)));
    }

    private void check(Worked row) {
        var computed = entitlements
                .compute(List.of(new AskedClaim(row.type(), row.facts())), EmploymentFacts.unknown(), row.asOf())
                .entitlements()
                .getFirst();

        assertThat(computed.range()).isEqualTo(MoneyRange.exactly(row.figure()));
        var published = row.published();
        if (published != null) {
            assertThat(published.minus(row.figure()).yuan().abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Test
    void every_case_of_the_fact_base_has_its_row() {
        assertThat(rows().map(row -> row.id().replaceAll("/.*", "")).distinct()).hasSize(53);
        assertThat(rows().filter(row -> row.reading().startsWith("strict"))
                        .map(row -> row.id().replaceAll("/.*", ""))
                        .distinct())
                .hasSize(34);
    }

    private static Stream<Worked> rows() {
        try (var in = Objects.requireNonNull(WorkedCasesTest.class.getResourceAsStream("worked-cases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Worked row(String[] cells) {
        return new Worked(
                cells[0],
                cells[1],
                ClaimType.of(cells[2]).orElseThrow(() -> new IllegalArgumentException(cells[2])),
                LocalDate.parse(cells[3]),
                facts(cells[4]),
                Money.ofYuan(cells[5]),
                cells[6].isEmpty() ? null : Money.ofYuan(cells[6]));
    }

    private static EmploymentFacts facts(String told) {
        var facts = EmploymentFacts.unknown();
        for (var part : told.split(" ")) {
            var pair = part.split("=", 2);
            var input = Input.of(pair[0]).orElseThrow(() -> new IllegalArgumentException(pair[0]));
            facts = facts.with(input, input == Input.WAGES ? wages(pair[1]) : read(input, pair[1]));
        }
        return facts;
    }

    private static Object read(Input input, String text) {
        return switch (input.kind().read(text)) {
            case InputKind.Read.Value(var value) -> value;
            case InputKind.Read.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }

    /** {@code 2015-11:4445,2016-01:6854-2475,2016-04:3865*0.5}. */
    private static List<MonthPay> wages(String text) {
        return new ArrayList<>(Arrays.stream(text.split(",")).map(WorkedCasesTest::month).toList());
    }

    private static MonthPay month(String text) {
        var pay = text.substring(text.indexOf(':') + 1);
        var share = pay.split("\\*", 2);
        var sums = share[0].split("-", 2);
        return new MonthPay(
                text.contains(":") ? YearMonth.parse(text.substring(0, text.indexOf(':'))) : null,
                Money.ofYuan(sums[0]),
                null,
                sums.length > 1 ? Money.ofYuan(sums[1]) : Money.ZERO,
                share.length > 1 ? new BigDecimal(share[1]) : null);
    }
}
